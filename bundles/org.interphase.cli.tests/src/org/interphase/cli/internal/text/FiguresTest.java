/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.text;

import org.interphase.core.uncertainty.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class FiguresTest {

	@ParameterizedTest
	@CsvSource({ "0, 0", "1, 1", "12.3456, 12.3", "99999, 1e5", "99949, 99900", "1234.5, 1230", "0.0012345, 0.00123",
			"0.00099999, 0.001", "0.00012345, 1.23e-4", "123456, 1.23e5", "-5.556, -5.56", "1e300, 1e300", "NaN, ?",
			"Infinity, unbounded", "500, 500", "0.1, 0.1" })
	void threeSignificantDigits(double value, String text) {
		assertEquals(text, Figures.number(value));
	}

	@Test
	void rangesOfUnknownAndExactValuesAreEmpty() {
		assertEquals("1.23 to 4.57", Figures.range(new Summary(1.234, 2, 4.567)));
		assertEquals("", Figures.range(new Summary(2, 2, 2)));
		assertEquals("", Figures.range(null));
		assertEquals("?", Figures.median(null));
	}

	@Test
	void unknownQuantitiesHaveNoUnit() {
		assertEquals("5 MPa", Figures.quantity(5, "MPa"));
		assertEquals("?", Figures.quantity(Double.NaN, "MPa"));
		assertEquals("2", Figures.quantity(2, ""));
	}
}
