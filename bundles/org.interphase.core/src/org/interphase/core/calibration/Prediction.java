/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.calibration;

import org.interphase.core.assess.HeadlinePolicy;
import org.interphase.core.estimate.Basis;
import org.interphase.core.evidence.EvidenceValue.Limit;
import org.interphase.core.uncertainty.Summary;

/**
 * What is predicted for a published resistance without the paper that reports it.
 *
 * @param compared the published resistance
 * @param basis    what the prediction rests on
 * @param distance how far the data of the weakest part lie, see {@link org.interphase.core.estimate.Estimate}
 * @param asr      the prediction, ohm cm2
 */
public record Prediction(CalibrationCase compared, Basis basis, double distance, Summary asr) {

	/** Whether it rests on published measurements of the same classes and treatment. */
	public boolean isNear() {
		return basis == Basis.EVIDENCE && distance <= HeadlinePolicy.NEAR;
	}

	/** Logarithm to base 10 of predicted over measured; for a limit that the prediction obeys 0. */
	public double error() {
		double error = Math.log10(asr.median() / compared.measured());
		boolean obeys = compared.value().limit() == Limit.UPPER && error < 0
				|| compared.value().limit() == Limit.LOWER && error > 0;
		return obeys ? 0 : error;
	}

	/** Whether the 90 % band holds the published value, or reaches to the allowed side of a limit. */
	public boolean covers() {
		double measured = compared.measured();
		return switch (compared.value().limit()) {
		case NONE -> asr.p5() <= measured && measured <= asr.p95();
		case UPPER -> asr.p5() <= measured;
		case LOWER -> asr.p95() >= measured;
		};
	}
}
