/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.example.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.interphase.core.assess.BoundaryAssessment;
import org.interphase.core.assess.EstimateResult;
import org.interphase.core.notation.NotationException;
import org.junit.jupiter.api.Test;

class DepletionLayerTest {

	private static final String ID = "org.interphase.example.acme.depletion";

	/** Two oracles of the Debye length, at 25 degC. */
	@Test
	void theDebyeLengthIsThatOfTwoCarriers() {
		assertEquals(0.0383873e-9, DepletionLayer.debyeLength(50, 4e4, 298.15), 1e-15);
		assertEquals(1.21391e-9, DepletionLayer.debyeLength(50, 40, 298.15), 1e-14);
	}

	@Test
	void aCathodeOnASolidHasASecondOpinionThatIsNotTheHeadline() throws NotationException {
		BoundaryAssessment cathode = Cells.assess("Li 20 um | Acme A1 30 um | NMC622").boundaries().get(1);
		EstimateResult estimate = own(cathode).orElseThrow();
		assertEquals(2, estimate.terms().size());
		assertTrue(estimate.asr().p5() > 1 && estimate.asr().p95() < 100, estimate.asr().toString());
		assertTrue(cathode.headline().filter(headline -> !headline.estimator().equals(ID)).isPresent());
	}

	@Test
	void otherBoundariesHaveNone() throws NotationException {
		assertTrue(own(Cells.assess("Li 20 um | Acme A1 30 um | NMC622").boundaries().get(0)).isEmpty());
	}

	private static Optional<EstimateResult> own(BoundaryAssessment boundary) {
		return boundary.estimates().stream().filter(estimate -> estimate.estimator().equals(ID)).findFirst();
	}
}
