/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.figure;

/**
 * How values of an axis become pixels, in the same way as the chart draws its ticks.
 *
 * @param logarithmic whether equal distances are equal ratios
 * @param isCategory  whether the values are places 0, 1, 2 ... in the middle of strips
 * @param lower       value (category: first place) at the start
 * @param upper       value (category: last place) at the end
 * @param start       pixel of the lower end
 * @param end         pixel of the upper end
 */
public record Scale(boolean logarithmic, boolean isCategory, double lower, double upper, double start, double end) {

	/** Pixel of a value; values outside lie outside, infinite ones and those that have no logarithm at the ends. */
	public double pixel(double value) {
		return start + share(value) * (end - start);
	}

	/** Value at a pixel. */
	public double value(double pixel) {
		double share = (pixel - start) / (end - start);
		if (isCategory) {
			return lower - 0.5 + share * (upper - lower + 1);
		}
		return logarithmic ? lower * Math.pow(upper / lower, share) : lower + share * (upper - lower);
	}

	private double share(double value) {
		if (value == Double.NEGATIVE_INFINITY || logarithmic && value <= 0) {
			return 0;
		}
		if (value == Double.POSITIVE_INFINITY) {
			return 1;
		}
		if (isCategory) {
			return (value + 0.5 - lower) / (upper - lower + 1);
		}
		return logarithmic ? Math.log(value / lower) / Math.log(upper / lower) : (value - lower) / (upper - lower);
	}
}
