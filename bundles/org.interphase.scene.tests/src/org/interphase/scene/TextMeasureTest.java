/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The estimate of the width of a text knows narrow and wide letters. */
class TextMeasureTest {

	private static double width(String text, boolean bold) {
		return TextMeasure.ESTIMATE.width(text, 10, bold);
	}

	@Test
	void wideLettersTakeMoreRoomThanNarrowOnes() {
		assertTrue(width("MMMM", false) > 2.5 * width("llll", false));
		assertTrue(width("WiW", false) < width("WWW", false));
	}

	@Test
	void boldLettersTakeMoreRoom() {
		for (char letter = '!'; letter <= '~'; letter++) {
			String text = String.valueOf(letter);
			assertTrue(width(text, true) >= width(text, false), text);
		}
	}

	@Test
	void widthGrowsWithTheSizeAndTheText() {
		assertEquals(0, width("", false));
		assertEquals(2 * width("abc", false), TextMeasure.ESTIMATE.width("abc", 20, false), 1e-9);
		assertEquals(width("ab", false) + width("c", false), width("abc", false), 1e-9);
	}

	@Test
	void lettersBeyondAsciiHaveAWidthAndAreCountedOnce() {
		assertTrue(width("\u03a9", false) > width("i", false));
		assertEquals(width("\u03a9", false), width("\ud83d\udd0b", false), "one sign of two surrogates");
	}

	@Test
	void whatFitsIsNotShortened() {
		double room = width("polymer interlayer", false);
		assertEquals("polymer interlayer", TextMeasure.ESTIMATE.shorten("polymer interlayer", 10, false, room));
		assertTrue(TextMeasure.ESTIMATE.shorten("polymer interlayer", 10, false, room - 1).endsWith(TextMeasure.ELLIPSIS));
	}
}
