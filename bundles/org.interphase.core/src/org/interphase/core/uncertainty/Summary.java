/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.uncertainty;

import java.util.Arrays;

/**
 * Median and central 90 % of a quantity.
 *
 * @param p5     value that 5 % lie below
 * @param median value that half lie below
 * @param p95    value that 95 % lie below
 */
public record Summary(double p5, double median, double p95) {

	/** Summary of draws; at least one. */
	public static Summary of(double[] draws) {
		double[] sorted = draws.clone();
		Arrays.sort(sorted);
		return new Summary(quantile(sorted, 0.05), quantile(sorted, 0.5), quantile(sorted, 0.95));
	}

	private static double quantile(double[] sorted, double probability) {
		double position = Math.clamp(probability * sorted.length - 0.5, 0, sorted.length - 1.0);
		int below = (int) position;
		int above = Math.min(below + 1, sorted.length - 1);
		return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
	}
}
