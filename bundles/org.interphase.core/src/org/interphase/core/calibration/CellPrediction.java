/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.calibration;

import java.util.List;
import java.util.Map;

import org.interphase.core.estimate.Basis;
import org.interphase.core.uncertainty.Summary;

/**
 * What is predicted for the resistance between the outermost layers of a cell. A list of parts is empty if one of the parts
 * could not be estimated.
 *
 * @param headline parts of the headline values without estimates that know the paper
 * @param informed parts of the headline values as the product gives them
 * @param byBasis  parts of what each basis says, without estimates that know the paper
 */
record CellPrediction(List<Part> headline, List<Part> informed, Map<Basis, List<Part>> byBasis) {

	/**
	 * Estimate of a layer or boundary.
	 *
	 * @param basis    what it rests on
	 * @param distance how far its data lie
	 * @param asr      ohm cm2
	 */
	record Part(Basis basis, double distance, Summary asr) {
	}

	/** Sum of independent parts: medians add up, and so do the squares of the distances to the ends of the bands. */
	static Summary sum(List<Part> parts) {
		double median = 0;
		double below = 0;
		double above = 0;
		for (Part part : parts) {
			Summary asr = part.asr();
			median += asr.median();
			below += Math.pow(asr.median() - asr.p5(), 2);
			above += Math.pow(asr.p95() - asr.median(), 2);
		}
		return new Summary(Math.max(0, median - Math.sqrt(below)), median, median + Math.sqrt(above));
	}
}
