/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.text;

import org.interphase.core.uncertainty.Summary;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class BandsTest {

	@Test
	void rangesOfUnknownAndExactValuesAreEmpty() {
		assertEquals("1.23 to 4.57", Bands.range(new Summary(1.234, 2, 4.567)));
		assertEquals("", Bands.range(new Summary(2, 2, 2)));
		assertEquals("", Bands.range(null));
		assertEquals("?", Bands.median(null));
	}

	@Test
	void bothStandTogether() {
		assertEquals("2 (1.23 to 4.57)", Bands.both(new Summary(1.234, 2, 4.567)));
		assertEquals("2", Bands.both(new Summary(2, 2, 2)));
		assertEquals("?", Bands.both(null));
	}
}
