/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.List;
import java.util.function.DoubleConsumer;

import org.interphase.core.estimate.Driver;
import org.interphase.core.estimate.Estimate;
import org.interphase.core.estimate.Term;
import org.interphase.core.uncertainty.Summary;

/**
 * The numbers of an estimate. Estimates of equal parts of a stack share them; the draws themselves are made again where they are
 * needed, since they take a thousand times the room.
 *
 * @param asr     of the sum of the terms, ohm cm2
 * @param terms   of each term, ohm cm2
 * @param shares  shares of the terms in the variance
 * @param drivers what makes the sum uncertain
 * @param largest the largest draw of the sum, ohm cm2
 */
record Numbers(Summary asr, List<Summary> terms, List<Double> shares, List<Driver> drivers, double largest) {

	/**
	 * Draws of all terms of an estimate.
	 *
	 * @param parts draws of each term, ohm cm2
	 * @param sum   draws of their sum, ohm cm2
	 */
	record Drawn(List<double[]> parts, double[] sum) {

		/**
		 * Draws the terms of an estimate and adds them up.
		 *
		 * @throws IllegalStateException if a term gives a number that is negative, infinite or NaN
		 */
		static Drawn of(List<Term> terms, Draws draws) {
			if (terms.isEmpty()) {
				throw new IllegalStateException("an estimate without terms"); //$NON-NLS-1$
			}
			List<double[]> parts = terms.stream().map(term -> draws.evaluate(term.parameters(), term.function(), check(term)))
					.toList();
			if (parts.size() == 1) {
				return new Drawn(parts, parts.getFirst());
			}
			double[] sum = new double[draws.count()];
			for (double[] part : parts) {
				for (int i = 0; i < sum.length; i++) {
					sum[i] += part[i];
				}
			}
			return new Drawn(parts, sum);
		}

		private static DoubleConsumer check(Term term) {
			return asr -> {
				if (!(asr >= 0 && asr < Double.POSITIVE_INFINITY)) {
					throw new IllegalStateException("term '" + term.name() + "' gives " + asr + " ohm cm2"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				}
			};
		}
	}

	/** The numbers of an estimate from its draws. */
	static Numbers of(Estimate estimate, Drawn drawn, Draws draws) {
		double[] sum = drawn.sum();
		Summary asr = Summary.of(sum);
		List<Driver> drivers = Drivers.of(Uncertain.of(estimate.terms()), sum, draws);
		if (drawn.parts().size() == 1) {
			boolean varies = variance(sum) > 0;
			return new Numbers(asr, List.of(asr), List.of(varies ? 1.0 : 0.0), drivers, largest(sum));
		}
		double variance = variance(sum);
		return new Numbers(asr, drawn.parts().stream().map(Summary::of).toList(), drawn.parts().stream()
				.map(part -> variance > 0 ? Math.clamp(covariance(part, sum) / variance, 0, 1) : 0.0).toList(), drivers,
				largest(sum));
	}

	private static double largest(double[] sum) {
		double largest = 0;
		for (double value : sum) {
			largest = Math.max(largest, value);
		}
		return largest;
	}

	private static double variance(double[] values) {
		return covariance(values, values);
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
