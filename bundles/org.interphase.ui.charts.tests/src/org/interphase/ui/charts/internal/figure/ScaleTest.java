/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values become pixels and pixels become values. */
class ScaleTest {

	@ParameterizedTest
	@ValueSource(doubles = { 1, 3, 20, 100 })
	void pixelsLeadBackToValues(double value) {
		for (boolean logarithmic : new boolean[] { false, true }) {
			Scale scale = new Scale(logarithmic, false, 1, 100, 400, 0);
			assertEquals(value, scale.value(scale.pixel(value)), 1e-9);
		}
	}

	@Test
	void equalRatiosAreEqualDistances() {
		Scale scale = new Scale(true, false, 1, 100, 0, 200);
		assertEquals(100, scale.pixel(10), 1e-9);
		assertEquals(0, scale.pixel(0), "what has no logarithm lies at the end");
	}

	@Test
	void categoriesLieInTheMiddleOfTheirStrips() {
		Scale scale = new Scale(false, true, 0, 3, 0, 400);
		assertEquals(50, scale.pixel(0), 1e-9);
		assertEquals(350, scale.pixel(3), 1e-9);
		assertEquals(2, scale.value(250), 1e-9);
	}

	@Test
	void infiniteValuesLieAtTheEnds() {
		Scale scale = new Scale(false, false, 5, 6, 10, 90);
		assertEquals(10, scale.pixel(Double.NEGATIVE_INFINITY));
		assertEquals(90, scale.pixel(Double.POSITIVE_INFINITY));
	}
}
