/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene;

import org.interphase.scene.internal.LetterWidths;

/** Tells how wide a text gets; a toolkit can bring its own fonts. */
@FunctionalInterface
public interface TextMeasure {

	/** Estimate without any font: letter by letter as in the widest of the common sans-serif fonts. */
	TextMeasure ESTIMATE = (text, size, bold) -> size * LetterWidths.of(text, bold);

	/** Width of a text in units of the drawing. */
	double width(String text, double size, boolean bold);

	/** The text, or as much of its beginning as fits with an ellipsis. */
	default String shorten(String text, double size, boolean bold, double room) {
		if (width(text, size, bold) <= room) {
			return text;
		}
		int end = text.length();
		while (end > 0 && width(text.substring(0, end) + ELLIPSIS, size, bold) > room) {
			end = text.offsetByCodePoints(end, -1);
		}
		return text.substring(0, end).stripTrailing() + ELLIPSIS;
	}

	/** Sign of a shortened text. */
	String ELLIPSIS = "\u2026"; //$NON-NLS-1$
}
