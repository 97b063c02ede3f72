/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.calibration;

import java.util.ArrayList;
import java.util.List;

import org.interphase.core.estimate.Basis;
import org.interphase.core.uncertainty.Summary;

/** The yardstick: the geometric mean of the other papers' values of the same class of interface, whatever their treatment. */
final class ClassMean {

	private static final double SAME_CLASS = 2;
	private static final double NORMAL_95 = 1.645;

	private ClassMean() {
	}

	/** Predictions for the values whose class has values of another paper. */
	static List<Prediction> predictions(List<CalibrationCase> cases) {
		List<Prediction> predictions = new ArrayList<>();
		for (CalibrationCase held : cases) {
			double[] logarithms = cases.stream().filter(other -> isKin(held, other))
					.mapToDouble(other -> Math.log(other.measured())).toArray();
			if (logarithms.length > 0) {
				predictions.add(new Prediction(held, Basis.EVIDENCE, SAME_CLASS, summary(logarithms)));
			}
		}
		return predictions;
	}

	private static boolean isKin(CalibrationCase held, CalibrationCase other) {
		return !other.sharesPaper(held)
				&& other.record().interfaceClass().equals(held.record().interfaceClass());
	}

	private static Summary summary(double[] logarithms) {
		double mean = 0;
		for (double value : logarithms) {
			mean += value / logarithms.length;
		}
		double variance = 0;
		for (double value : logarithms) {
			variance += (value - mean) * (value - mean) / logarithms.length;
		}
		double half = NORMAL_95 * Math.sqrt(variance);
		return new Summary(Math.exp(mean - half), Math.exp(mean), Math.exp(mean + half));
	}
}
