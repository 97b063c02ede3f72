/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.interphase.core.uncertainty.Distribution.Exact;
import org.interphase.core.uncertainty.Distribution.Interval;
import org.interphase.core.uncertainty.Distribution.LogNormal;
import org.interphase.core.uncertainty.Distribution.LogUniform;
import org.junit.jupiter.api.Test;

class DistributionTest {

	@Test
	void aPublishedRangeIsReadAsTheCentral95Percent() {
		LogNormal range = LogNormal.ofRange(2, 400);
		assertEquals(28.2843, range.median(), 28.2843e-4); // oracle M13a_med
		assertEquals(3.86365, range.gsd(), 3.86365e-4); // oracle M13a_gsd
	}

	@Test
	void quantilesAreThoseOfTheDistribution() {
		assertEquals(7, new Exact(7).quantile(0.9));
		assertEquals(3.5, new Interval(3, 4).median());
		assertEquals(1e-10, new LogUniform(1e-12, 1e-8).median(), 1e-16);
		assertEquals(10 * Math.exp(1.6448536 * Math.log(3)), new LogNormal(10, 3).quantile(0.95), 1e-4);
	}

	@Test
	void nonsenseIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new Exact(Double.NaN));
		assertThrows(IllegalArgumentException.class, () -> new Interval(2, 1));
		assertThrows(IllegalArgumentException.class, () -> new LogNormal(0, 2));
		assertThrows(IllegalArgumentException.class, () -> new LogNormal(1, 0.9));
		assertThrows(IllegalArgumentException.class, () -> new LogUniform(0, 1));
	}

	@Test
	void aSummaryHasTheQuantilesOfItsDraws() {
		double[] draws = new double[1001];
		for (int i = 0; i < draws.length; i++) {
			draws[i] = (i * 37 % 1001) / 1000.0;
		}
		Summary summary = Summary.of(draws);
		assertEquals(0.05, summary.p5(), 1e-3);
		assertEquals(0.5, summary.median(), 1e-9);
		assertEquals(0.95, summary.p95(), 1e-3);
	}
}
