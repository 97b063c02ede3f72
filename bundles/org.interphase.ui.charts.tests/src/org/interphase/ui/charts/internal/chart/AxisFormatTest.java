/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.DoubleStream;

import org.interphase.ui.charts.internal.figure.Axis;
import org.junit.jupiter.api.Test;

/** The numbers at one axis are written in one way. */
class AxisFormatTest {

	private static List<String> labels(boolean isLogarithmic, double upper, double... values) {
		AxisFormat format = new AxisFormat(Axis.exact("", isLogarithmic, isLogarithmic ? 1 : 0, upper), isLogarithmic ? 1 : 0, upper);
		return DoubleStream.of(values).mapToObj(format::label).toList();
	}

	@Test
	void equalDistancesAreWrittenInFull() {
		assertEquals(List.of("0", "80000", "100000", "120000"), labels(false, 140_000, 0, 80_000, 100_000, 120_000));
	}

	@Test
	void largeEqualDistancesAllHaveAnExponent() {
		assertEquals(List.of("0", "5e5", "1e6", "1.5e6"), labels(false, 2e6, 0, 5e5, 1e6, 1.5e6));
	}

	@Test
	void decadesHaveAnExponentFromAHundredThousandOn() {
		assertEquals(List.of("1000", "10000", "1e5", "1e6"), labels(true, 1e6, 1e3, 1e4, 1e5, 1e6));
	}
}
