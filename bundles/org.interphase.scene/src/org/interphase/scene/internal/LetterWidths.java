/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene.internal;

/** Widths of texts in DejaVu Sans, the widest of the common sans-serif fonts: what fits in it fits in the others too. */
public final class LetterWidths {

	private static final int FIRST = ' ';

	/** Widths of the letters from the blank to the tilde, hundredths of the size. */
	private static final int[] PLAIN = {
			32, 40, 46, 84, 64, 95, 78, 27, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34,
			84, 84, 84, 53, 100, 68, 69, 70, 77, 63, 58, 77, 75, 29, 29, 66, 56, 86, 75, 79, 60, 79, 69, 63, 61, 73, 68, 99,
			69, 61, 69, 39, 34, 39, 84, 50, 50, 61, 63, 55, 63, 62, 35, 63, 63, 28, 28, 58, 28, 97, 63, 61, 63, 63, 41, 52,
			39, 63, 59, 82, 59, 59, 52, 64, 34, 64, 84 };

	private static final int[] BOLD = {
			35, 46, 52, 84, 70, 100, 87, 31, 46, 46, 52, 84, 38, 42, 38, 37, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 40, 40,
			84, 84, 84, 58, 100, 77, 76, 73, 83, 68, 68, 82, 84, 37, 37, 77, 64, 100, 84, 85, 73, 85, 77, 72, 68, 81, 77, 110,
			77, 72, 73, 46, 37, 46, 84, 50, 50, 67, 72, 59, 72, 68, 44, 72, 71, 34, 34, 67, 34, 104, 71, 69, 72, 72, 49, 60,
			48, 71, 65, 92, 65, 65, 58, 71, 37, 71, 84 };

	/** Of letters that are not listed, hundredths of the size: umlauts, Greek ones, signs. */
	private static final int OTHER = 66;
	private static final int OTHER_BOLD = 74;

	private LetterWidths() {
	}

	/** Width of a text in units of its size. */
	public static double of(String text, boolean bold) {
		int[] widths = bold ? BOLD : PLAIN;
		int sum = 0;
		for (int index = 0; index < text.length(); index++) {
			int letter = text.charAt(index) - FIRST;
			if (letter >= 0 && letter < widths.length) {
				sum += widths[letter];
			} else if (!Character.isLowSurrogate(text.charAt(index))) {
				sum += bold ? OTHER_BOLD : OTHER;
			}
		}
		return sum / 100.0;
	}
}
