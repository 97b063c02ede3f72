/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.interphase.core.quantity.Quantities;
import org.interphase.core.uncertainty.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

	@ParameterizedTest
	@CsvSource({ "0.02, 20 nm", "1, 1 \u00b5m", "0.9994, 999 nm", "500, 500 \u00b5m", "1234, 1.23 mm", "0, 0 \u00b5m", "NaN, ?" })
	void thickness(double micrometres, String text) {
		assertEquals(text, Amounts.STANDARD.thickness(micrometres));
	}

	@ParameterizedTest
	@CsvSource({ "0.00002, 20 \u00b5\u03a9 cm\u00b2", "0.02, 20 m\u03a9 cm\u00b2", "45.04, 45 \u03a9 cm\u00b2", "5600, 5600 \u03a9 cm\u00b2",
			"50000, 50 k\u03a9 cm\u00b2", "2.5e6, 2.5 M\u03a9 cm\u00b2", "0, 0 \u03a9 cm\u00b2" })
	void exactResistance(double value, String text) {
		assertEquals(text, Amounts.STANDARD.asr(new Summary(value, value, value)));
	}

	@Test
	void bandHasThePrefixOfTheMedian() {
		assertEquals("12 k\u03a9 cm\u00b2 (0.8\u2013100)", Amounts.STANDARD.asr(new Summary(800, 12_000, 100_000)));
	}

	@Test
	void preferredUnitsAreUsed() {
		Amounts amounts = Amounts.preferring(List.of("nm", "bar", "K", "kohm cm2", "S/m"));
		assertEquals("50000 nm", amounts.thickness(50));
		assertEquals("12 k\u03a9 cm\u00b2 (0.8\u2013100)", amounts.asr(new Summary(800, 12_000, 100_000)));
		assertEquals("0.045 k\u03a9 cm\u00b2", amounts.asr(45));
		assertEquals("333 K", amounts.temperature(60));
		assertEquals("60 GPa", amounts.rounded(60, "GPa"), "elastic constants stay");
		assertEquals("50 bar", amounts.rounded(5, "MPa"));
		assertEquals("0.04 S/m", amounts.rounded(0.4, "mS/cm"));
		assertEquals("3.42 V", amounts.voltage(3.421), "no preference for voltages");
	}

	@ParameterizedTest
	@CsvSource({ "0.02, um, 20 nm", "1.1, um, 1100 nm", "25, degC, 298.15 K", "0.3, MPa, 3 bar", "7, mAh/cm2, 7 mAh/cm2" })
	void exactTextGivesTheSameValueAgain(double value, String unit, String text) throws Exception {
		Amounts amounts = Amounts.preferring(List.of("nm", "bar", "K"));
		assertEquals(text, amounts.exact(value, unit));
		assertEquals(value, Quantities.parse(amounts.exact(value, unit), unit), 1e-12 * value);
	}

	@Test
	void withoutPreferencesTheBestPrefixIsTaken() {
		assertEquals("20 nm", Amounts.STANDARD.exact(0.02, "um"));
		assertEquals("5 MPa", Amounts.STANDARD.rounded(5, "MPa"));
		assertEquals("60 \u00b0C", Amounts.STANDARD.temperature(60));
	}

	@Test
	void unknownNumbersStayUnknownInEveryUnit() {
		Amounts amounts = Amounts.preferring(List.of("nm", "K"));
		assertEquals("?", amounts.thickness(Double.NaN));
		assertEquals("? K", amounts.temperature(Double.NaN));
	}
}
