/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.calibration;

import java.util.Arrays;
import java.util.List;

/**
 * How well predictions meet published values.
 *
 * @param count       number of predictions
 * @param medianError median of the absolute logarithm to base 10 of predicted over measured; NaN if there is none
 * @param coverage    share of the published values inside the 90 % band, 0 to 1; NaN if there is none
 */
public record Accuracy(int count, double medianError, double coverage) {

	/** Accuracy of some predictions. */
	public static Accuracy of(List<Prediction> predictions) {
		double[] errors = predictions.stream().mapToDouble(prediction -> Math.abs(prediction.error())).sorted().toArray();
		double covered = predictions.stream().filter(Prediction::covers).count();
		return new Accuracy(errors.length, median(errors), errors.length == 0 ? Double.NaN : covered / errors.length);
	}

	private static double median(double[] sorted) {
		if (sorted.length == 0) {
			return Double.NaN;
		}
		return Arrays.stream(sorted, (sorted.length - 1) / 2, sorted.length / 2 + 1).average().getAsDouble();
	}
}
