/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.text;

/** Collects the lines of a report. */
final class Page {

	private static final int WIDTH = 110;
	private static final int NARROWEST = 20;
	private static final String INDENT = "  "; //$NON-NLS-1$

	private final StringBuilder text = new StringBuilder();

	/** An empty line. */
	void gap() {
		text.append('\n');
	}

	/** A heading, set apart from what is above. */
	void heading(String title) {
		gap();
		line(0, title);
	}

	/** A paragraph at this depth, wrapped. */
	void line(int depth, String paragraph) {
		labelled(depth, "", paragraph); //$NON-NLS-1$
	}

	/** A paragraph after a label; its further lines start below its first. */
	void labelled(int depth, String label, String paragraph) {
		String indent = INDENT.repeat(depth);
		String start = indent + label;
		for (String line : Wrapping.lines(paragraph, Math.max(NARROWEST, WIDTH - start.length()))) {
			text.append((start + line).stripTrailing()).append('\n');
			start = " ".repeat(start.length()); //$NON-NLS-1$
		}
	}

	/** A table at this depth. */
	void table(int depth, Table table) {
		String indent = INDENT.repeat(depth);
		for (String line : table.lines(WIDTH - indent.length())) {
			text.append(indent).append(line).append('\n');
		}
	}

	/** All lines. */
	@Override
	public String toString() {
		return text.toString();
	}
}
