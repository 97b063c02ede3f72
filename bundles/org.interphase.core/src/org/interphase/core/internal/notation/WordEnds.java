/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.notation;

import java.util.ArrayList;
import java.util.List;

/** Where words end: before blanks and brackets that stand outside all other brackets, and at the end. */
final class WordEnds {

	/** A name has fewer words than this. */
	private static final int MOST = 40;

	private WordEnds() {
	}

	/** Positions at which a name at the start of a text may end, the last first; never empty. */
	static List<Integer> of(Span text) {
		List<Integer> ends = new ArrayList<>();
		for (int i = 1; i < text.length() && ends.size() < MOST; i++) {
			char c = text.at(i);
			boolean wasBlank = Character.isWhitespace(text.at(i - 1));
			if ((Character.isWhitespace(c) || c == '(' || c == '[') && !wasBlank) {
				ends.add(i);
			}
			if (c == '(' || c == '[') {
				i = text.afterBracket(i) - 1;
			}
		}
		ends.add(text.length());
		return ends.reversed();
	}
}
