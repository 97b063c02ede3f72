/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.uncertainty;

import java.util.Arrays;

import org.hipparchus.util.KthSelector;

/**
 * Median and central 90 % of a quantity.
 *
 * @param p5     value that 5 % lie below
 * @param median value that half lie below
 * @param p95    value that 95 % lie below
 */
public record Summary(double p5, double median, double p95) {

	private static final KthSelector SELECTOR = new KthSelector();
	/** Pivots that the selection remembers: enough for some millions of draws. */
	private static final int PIVOTS = 511;

	/** Summary of draws; at least one. */
	public static Summary of(double[] draws) {
		double[] work = draws.clone();
		int[] pivots = new int[PIVOTS];
		Arrays.fill(pivots, -1);
		return new Summary(quantile(work, pivots, 0.05), quantile(work, pivots, 0.5), quantile(work, pivots, 0.95));
	}

	/** Between the two draws on both sides; they are selected, since sorting all draws takes several times as long. */
	private static double quantile(double[] work, int[] pivots, double probability) {
		double position = Math.clamp(probability * work.length - 0.5, 0, work.length - 1.0);
		int below = (int) position;
		double lower = SELECTOR.select(work, pivots, below);
		double upper = SELECTOR.select(work, pivots, Math.min(below + 1, work.length - 1));
		return lower + (position - below) * (upper - lower);
	}
}
