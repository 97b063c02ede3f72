/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names for which there is little room. */
@NonNullByDefault({})
class EllipsisTest {

	/** Each letter is ten wide. */
	@ParameterizedTest
	@CsvSource({ "Gold, 40, Gold", "Gold, 39, Go…", "Gold, 1000, Gold", "Gold film, 60, Gold…", "Gold, 20, G…", "Gold, 10, Gold", "'', 0, ''" })
	void textIsCutToItsRoom(String text, int width, String shown) {
		assertEquals(shown, Ellipsis.cut(text, word -> 10 * word.length(), width));
	}
}
