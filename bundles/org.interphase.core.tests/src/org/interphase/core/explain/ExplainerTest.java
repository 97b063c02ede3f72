/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.Fakes;
import org.interphase.core.estimate.Basis;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.material.Provenance;
import org.interphase.core.registry.Registries;
import org.interphase.core.uncertainty.Distribution.LogNormal;
import org.junit.jupiter.api.Test;

class ExplainerTest {

	private static final AssessmentOptions OPTIONS = new AssessmentOptions(2, 20_000);

	private final Parameter recalled = new Parameter("b", "b", "1", new LogNormal(3, 4), Provenance.RECALLED,
			"somebody1999", "").measuredBy("weigh it");
	private final Parameter read = Fakes.lognormal("a", 2, 2);

	@Test
	void aBoundaryOpensToItsEquationParametersAndSources() {
		EstimateExplanation estimate = explained().estimates().getFirst();
		TermExplanation term = estimate.terms().getFirst();
		assertTrue(estimate.headline());
		assertEquals("(2 ohm cm2)*3", term.filled());
		assertFalse(term.parameters().get(0).unverified());
		assertTrue(term.parameters().get(1).unverified());
		assertEquals("somebody1999", term.parameters().get(1).sources().getFirst().key());
	}

	@Test
	void unverifiedValuesShowHowMuchRestsOnThem() {
		double expected = Math.pow(Math.log(4), 2) / (Math.pow(Math.log(4), 2) + Math.pow(Math.log(2), 2));
		assertEquals(expected, explained().estimates().getFirst().unverified(), 0.02);
	}

	@Test
	void theMeasurementThatNarrowsMostIsNamedWithItsEffect() {
		Narrowing narrowing = explained().estimates().getFirst().narrowings().getFirst();
		assertEquals("weigh it", narrowing.measurement());
		double logarithm = Math.sqrt(Math.pow(Math.log(4), 2) + Math.pow(Math.log(2), 2));
		assertEquals(Math.exp(1.645 * logarithm), narrowing.factorNow(), 0.6);
		assertEquals(Math.pow(2, 1.645), narrowing.factorThen(), 0.3);
	}

	@Test
	void aParameterThatNobodyCanMeasureIsNoAdvice() {
		assertEquals(1, explained().estimates().getFirst().narrowings().size());
	}

	private Explanation explained() {
		Registries registries = Fakes
				.registries(Fakes.estimator("x", Basis.MECHANISTIC, 0, Fakes.product("r", read, recalled)));
		return new Explainer(registries)
				.explain(Fakes.assess(registries, Fakes.design(), OPTIONS).boundaries().getFirst());
	}
}
