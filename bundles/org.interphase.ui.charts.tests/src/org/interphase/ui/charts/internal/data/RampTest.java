/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Decades are compared by ratios, anything narrower by differences. */
class RampTest {

	@Test
	void levelsOfDecadesAreRound() {
		assertEquals(List.of(20.0, 50.0, 100.0, 200.0), Ramp.between(12, 300).levels());
		assertEquals(List.of(10.0, 100.0, 1000.0, 10000.0, 100000.0), Ramp.between(2, 500_000).levels());
	}

	@Test
	void levelsOfANarrowRangeHaveEqualDistances() {
		Ramp voltage = Ramp.between(3.21, 3.49);
		assertFalse(voltage.logarithmic());
		assertArrayEquals(new double[] { 3.25, 3.3, 3.35, 3.4, 3.45 },
				voltage.levels().stream().mapToDouble(Double::doubleValue).toArray(), 1e-9);
	}

	@Test
	void numbersMayBeNegative() {
		Ramp ramp = Ramp.between(-1, 2);
		assertTrue(ramp.levels().contains(0.0), ramp.levels().toString());
		assertEquals(0, ramp.share(-1));
		assertEquals(0.5, ramp.share(0.5));
		assertEquals(1, ramp.share(2));
	}

	@Test
	void oneNumberHasNoLevelsAndAColour() {
		assertEquals(List.of(), Ramp.between(3.4, 3.4).levels());
		assertEquals(0.5, Ramp.between(3.4, 3.4).share(3.4));
		assertEquals(List.of(), Ramp.between(0, 0).levels());
	}

	@Test
	void middleIsThatOfTheScale() {
		assertEquals(10, Ramp.between(1, 100).middle(), 1e-12);
		assertEquals(1.5, Ramp.between(1, 2).middle());
	}
}
