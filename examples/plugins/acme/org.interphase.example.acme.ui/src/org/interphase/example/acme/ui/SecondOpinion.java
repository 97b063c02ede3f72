/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.example.acme.ui;

import java.util.Optional;

import org.interphase.core.assess.BoundaryAssessment;
import org.interphase.core.assess.EstimateResult;

/** What the depletion layer model says of a boundary, beside the headline; in words, so that it is tested without a window. */
final class SecondOpinion {

	static final String ESTIMATOR = "org.interphase.example.acme.depletion";

	private SecondOpinion() {
	}

	static String of(Optional<BoundaryAssessment> assessment) {
		if (assessment.isEmpty()) {
			return "Not judged yet.";
		}
		Optional<EstimateResult> headline = assessment.get().headline();
		Optional<EstimateResult> opinion = assessment.get().estimates().stream()
				.filter(estimate -> estimate.estimator().equals(ESTIMATOR)).findFirst();
		if (opinion.isEmpty() || headline.isEmpty()) {
			return "No opinion: this is no composite cathode on a solid electrolyte.";
		}
		double asr = opinion.get().asr().median();
		return headline.get() == opinion.get() ? "%.3g ohm cm2, which is the headline.".formatted(asr)
				: "%.3g ohm cm2, %.2g times the headline.".formatted(asr, asr / headline.get().asr().median());
	}
}
