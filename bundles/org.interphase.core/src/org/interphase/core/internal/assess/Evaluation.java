/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.ArrayList;
import java.util.List;

import org.interphase.core.assess.EstimateResult;
import org.interphase.core.assess.TermResult;
import org.interphase.core.estimate.Estimate;
import org.interphase.core.estimate.Estimator;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.estimate.Term;
import org.interphase.core.uncertainty.Summary;

/** An estimate with the draws of its sum and the numbers made of them. */
record Evaluation(EstimateResult result, double[] sum) {

	/**
	 * Draws all terms of an estimate and adds them up.
	 *
	 * @throws IllegalStateException if a term gives a number that is negative, infinite or NaN
	 */
	static Evaluation of(Estimator estimator, Estimate estimate, Draws draws) {
		if (estimate.terms().isEmpty()) {
			throw new IllegalStateException("an estimate without terms"); //$NON-NLS-1$
		}
		double[] sum = new double[draws.count()];
		List<double[]> parts = new ArrayList<>();
		for (Term term : estimate.terms()) {
			double[] part = evaluate(term, draws);
			parts.add(part);
			for (int i = 0; i < sum.length; i++) {
				sum[i] += part[i];
			}
		}
		double variance = covariance(sum, sum);
		List<TermResult> terms = new ArrayList<>();
		for (int i = 0; i < parts.size(); i++) {
			double share = variance > 0 ? Math.clamp(covariance(parts.get(i), sum) / variance, 0, 1) : 0;
			terms.add(new TermResult(estimate.terms().get(i), Summary.of(parts.get(i)), share));
		}
		return new Evaluation(
				new EstimateResult(estimator.id(), estimator.name(), estimate.basis(), estimate.distance(), Summary.of(sum),
						terms, Drivers.of(parameters(estimate), sum, draws)),
				sum);
	}

	/** Parameters of all terms. */
	List<Parameter> parameters() {
		return result.terms().stream().flatMap(part -> part.term().parameters().stream()).toList();
	}

	private static List<Parameter> parameters(Estimate estimate) {
		return estimate.terms().stream().flatMap(term -> term.parameters().stream()).toList();
	}

	private static double[] evaluate(Term term, Draws draws) {
		return draws.evaluate(term.parameters(), term.function(), asr -> {
			if (!(asr >= 0 && asr < Double.POSITIVE_INFINITY)) {
				throw new IllegalStateException("term '" + term.name() + "' gives " + asr + " ohm cm2"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			}
		});
	}

	private static double covariance(double[] a, double[] b) {
		double meanA = 0;
		double meanB = 0;
		for (int i = 0; i < a.length; i++) {
			meanA += a[i] / a.length;
			meanB += b[i] / b.length;
		}
		double sum = 0;
		for (int i = 0; i < a.length; i++) {
			sum += (a[i] - meanA) * (b[i] - meanB);
		}
		return sum / a.length;
	}
}
