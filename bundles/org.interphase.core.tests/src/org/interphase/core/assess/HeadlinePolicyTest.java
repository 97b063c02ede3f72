/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.interphase.core.estimate.Basis;
import org.interphase.core.uncertainty.Summary;
import org.interphase.model.EstimateBasis;
import org.junit.jupiter.api.Test;

class HeadlinePolicyTest {

	private static final EstimateResult MEASURED = result("measured", Basis.MEASURED, 0);
	private static final EstimateResult NEAR = result("near", Basis.EVIDENCE, HeadlinePolicy.NEAR);
	private static final EstimateResult FAR = result("far", Basis.EVIDENCE, HeadlinePolicy.NEAR + 0.01);
	private static final EstimateResult MECHANISTIC = result("mechanistic", Basis.MECHANISTIC, 0);

	@Test
	void measuredThenNearEvidenceThenMechanismsThenFarEvidence() {
		assertOrder(List.of("measured", "near", "mechanistic", "far"), EstimateBasis.AUTOMATIC);
	}

	@Test
	void theAuthorOverrules() {
		assertOrder(List.of("mechanistic", "measured", "near", "far"), EstimateBasis.MECHANISTIC);
		assertOrder(List.of("near", "far", "measured", "mechanistic"), EstimateBasis.EVIDENCE);
	}

	@Test
	void aPreferenceThatNobodyCanMeetIsPassedOver() {
		assertEquals(List.of(MECHANISTIC), HeadlinePolicy.ranked(List.of(MECHANISTIC), EstimateBasis.MEASURED));
	}

	@Test
	void amongEqualsTheSmallerDistanceThenTheOrderOfContribution() {
		EstimateResult nearer = result("nearer", Basis.EVIDENCE, 0.2);
		EstimateResult alike = result("alike", Basis.EVIDENCE, 0.2);
		assertEquals(List.of(nearer, alike, NEAR),
				HeadlinePolicy.ranked(List.of(NEAR, nearer, alike), EstimateBasis.AUTOMATIC));
	}

	@Test
	void theReasonNamesWhatDecided() {
		assertEquals("The author of the design prefers this basis here.",
				HeadlinePolicy.reason(FAR, EstimateBasis.EVIDENCE));
		assertEquals("Mechanisms count where no measurement is near.",
				HeadlinePolicy.reason(MECHANISTIC, EstimateBasis.AUTOMATIC));
	}

	private static void assertOrder(List<String> expected, EstimateBasis preferred) {
		assertEquals(expected, HeadlinePolicy.ranked(List.of(FAR, MECHANISTIC, NEAR, MEASURED), preferred).stream()
				.map(EstimateResult::estimator).toList());
	}

	private static EstimateResult result(String id, Basis basis, double distance) {
		return new EstimateResult(id, id, basis, distance, new Summary(1, 1, 1), List.of(), List.of());
	}
}
