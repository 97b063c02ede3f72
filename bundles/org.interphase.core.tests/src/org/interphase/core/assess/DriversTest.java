/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.interphase.core.estimate.Basis;
import org.interphase.core.estimate.Driver;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.material.Provenance;
import org.interphase.core.uncertainty.Distribution.Exact;
import org.junit.jupiter.api.Test;

class DriversTest {

	private static final AssessmentOptions OPTIONS = new AssessmentOptions(3, 20_000);

	@Test
	void theSharesOfAProductAreThoseOfTheSquaredLogarithms() {
		Parameter large = Fakes.lognormal("large", 2, 4);
		Parameter small = Fakes.lognormal("small", 5, 2);
		List<Driver> drivers = drivers(Fakes.parameter("fixed", new Exact(3), Provenance.READ), large, small);
		double expected = Math.pow(Math.log(4), 2) / (Math.pow(Math.log(4), 2) + Math.pow(Math.log(2), 2));
		assertEquals(List.of("large", "small"),
				drivers.stream().map(driver -> driver.parameter().key()).toList());
		assertEquals(expected, drivers.get(0).share(), 0.02);
		assertEquals(1 - expected, drivers.get(1).share(), 0.02);
	}

	@Test
	void theResultIsKnownAtBothEndsOfAParameter() {
		Driver driver = drivers(Fakes.lognormal("large", 2, 4), Fakes.lognormal("small", 5, 1.1)).getFirst();
		assertEquals(5 * 2 / Math.pow(4, 1.645), driver.atLow(), 0.1);
		assertEquals(5 * 2 * Math.pow(4, 1.645), driver.atHigh(), 8);
	}

	@Test
	void nothingDrivesWhatIsExact() {
		assertTrue(drivers(Fakes.parameter("fixed", new Exact(3), Provenance.READ)).isEmpty());
	}

	@Test
	void aResultThatIsZeroHasNoDrivers() {
		assertTrue(drivers(Fakes.parameter("zero", new Exact(0), Provenance.READ), Fakes.lognormal("r", 1, 3))
				.isEmpty());
	}

	@Test
	void theTotalHasDriversToo() {
		StackAssessment stack = Fakes.assess(
				Fakes.registries(Fakes.estimator("x", Basis.MECHANISTIC, 0, Fakes.product("r", Fakes.lognormal("r", 1, 3)))),
				Fakes.design(), OPTIONS);
		assertEquals(1, stack.totals().drivers().getFirst().share(), 0.01);
	}

	private static List<Driver> drivers(Parameter... parameters) {
		return Fakes.assess(Fakes.registries(Fakes.estimator("x", Basis.MECHANISTIC, 0, Fakes.product("r", parameters))),
				Fakes.design(), OPTIONS).boundaries().getFirst().headline().orElseThrow().drivers();
	}
}
