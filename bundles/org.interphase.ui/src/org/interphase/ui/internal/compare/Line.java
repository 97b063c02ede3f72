/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.compare;

import java.util.List;

/**
 * A line of a comparison.
 *
 * @param text     what is compared
 * @param before   how it was; may be empty
 * @param after    how it is; may be empty
 * @param children details
 */
public record Line(String text, String before, String after, List<Line> children) {

	/** Copies the details. */
	public Line {
		children = List.copyOf(children);
	}

	/** A line without details. */
	static Line of(String text, String before, String after) {
		return new Line(text, before, after, List.of());
	}

	/** A heading over details. */
	static Line heading(String text, List<Line> details) {
		return new Line(text, "", "", details); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The line and all its details as text, columns parted by tabulators. */
	void appendTo(StringBuilder out, int depth) {
		out.append("  ".repeat(depth)).append(text).append('\t').append(before).append('\t').append(after) //$NON-NLS-1$
				.append(System.lineSeparator());
		children.forEach(child -> child.appendTo(out, depth + 1));
	}
}
