/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines at blanks; a word that is too long by itself is cut, and no control character reaches a terminal. */
final class Wrapping {

	private Wrapping() {
	}

	/** Lines of at most this width; at least one. */
	static List<String> lines(String text, int width) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : text.replaceAll("\\p{Cc}", " ").strip().split("\\s+")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
				lines.add(line.toString());
				line.setLength(0);
			}
			if (!line.isEmpty()) {
				line.append(' ');
			}
			line.append(word);
			while (line.length() > width) {
				lines.add(line.substring(0, width));
				line.delete(0, width);
			}
		}
		lines.add(line.toString());
		return lines;
	}
}
