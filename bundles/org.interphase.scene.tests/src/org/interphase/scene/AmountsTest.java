/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.interphase.core.uncertainty.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

	@ParameterizedTest
	@CsvSource({ "0.02, 20 nm", "1, 1 \u00b5m", "0.9994, 999 nm", "500, 500 \u00b5m", "1234, 1.23 mm", "0, 0 \u00b5m", "NaN, ?" })
	void thickness(double micrometres, String text) {
		assertEquals(text, Amounts.thickness(micrometres));
	}

	@ParameterizedTest
	@CsvSource({ "0.00002, 20 \u00b5\u03a9 cm\u00b2", "0.02, 20 m\u03a9 cm\u00b2", "45.04, 45 \u03a9 cm\u00b2", "5600, 5600 \u03a9 cm\u00b2",
			"50000, 50 k\u03a9 cm\u00b2", "2.5e6, 2.5 M\u03a9 cm\u00b2", "0, 0 \u03a9 cm\u00b2" })
	void exactResistance(double value, String text) {
		assertEquals(text, Amounts.asr(new Summary(value, value, value)));
	}

	@Test
	void bandHasThePrefixOfTheMedian() {
		assertEquals("12 k\u03a9 cm\u00b2 (0.8\u2013100)", Amounts.asr(new Summary(800, 12_000, 100_000)));
	}
}
