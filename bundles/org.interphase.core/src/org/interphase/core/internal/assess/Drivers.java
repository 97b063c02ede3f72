/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.interphase.core.estimate.Driver;
import org.interphase.core.estimate.Parameter;

/**
 * Shares of the parameters in the variance of the logarithm of a result: first-order sensitivity indices, from the means of
 * the result over equally likely slices of each parameter.
 */
final class Drivers {

	private static final int MOST_SLICES = 40;
	private static final int DRAWS_PER_SLICE = 25;
	private static final double LOW_QUANTILE = 0.05;
	private static final double HIGH_QUANTILE = 0.95;
	/** Below this a share is lost in the noise of the draws. */
	private static final double SMALLEST_SHARE = 0.005;

	private Drivers() {
	}

	/** What makes a result uncertain, the most important first. */
	static List<Driver> of(List<Parameter> parameters, double[] result, Draws draws) {
		double[] logarithms = logarithms(result);
		Map<String, Driver> byKey = new HashMap<>();
		for (Parameter parameter : parameters) {
			int[] strata = draws.of(parameter).strata();
			if (strata.length > 0) {
				byKey.computeIfAbsent(parameter.key(), key -> driver(parameter, logarithms, strata));
			}
		}
		return byKey.values().stream().filter(driver -> driver.share() >= SMALLEST_SHARE)
				.sorted(Comparator.comparingDouble(Driver::share).reversed()
						.thenComparing(driver -> driver.parameter().key()))
				.toList();
	}

	/** A result that is zero in some draws is taken as the smallest positive one there. */
	private static double[] logarithms(double[] result) {
		double smallest = Double.POSITIVE_INFINITY;
		for (double value : result) {
			smallest = value > 0 ? Math.min(smallest, value) : smallest;
		}
		double[] logarithms = new double[result.length];
		for (int i = 0; i < result.length; i++) {
			logarithms[i] = Double.isInfinite(smallest) ? 0 : Math.log(Math.max(result[i], smallest));
		}
		return logarithms;
	}

	private static Driver driver(Parameter parameter, double[] values, int[] strata) {
		int count = values.length;
		int slices = Math.clamp(count / DRAWS_PER_SLICE, 2, MOST_SLICES);
		double[] sums = new double[slices];
		int[] counts = new int[slices];
		double mean = 0;
		for (int i = 0; i < count; i++) {
			int slice = (int) ((long) strata[i] * slices / count);
			sums[slice] += values[i];
			counts[slice]++;
			mean += values[i] / count;
		}
		double total = 0;
		for (double value : values) {
			total += (value - mean) * (value - mean);
		}
		double between = 0;
		for (int slice = 0; slice < slices; slice++) {
			double deviation = sums[slice] / counts[slice] - mean;
			between += counts[slice] * deviation * deviation;
		}
		double atLow = Math.exp(mean(sums, counts, LOW_QUANTILE));
		double atHigh = Math.exp(mean(sums, counts, HIGH_QUANTILE));
		if (!(total > 0)) {
			return new Driver(parameter, 0, atLow, atHigh);
		}
		// a parameter without influence still gets the share of chance: take it off
		double chance = (slices - 1.0) / (count - 1.0);
		double share = Math.clamp((between / total - chance) / (1 - chance), 0, 1);
		return new Driver(parameter, share, atLow, atHigh);
	}

	/** Mean at a quantile of the parameter, between the means at the middles of the slices on both sides of it. */
	private static double mean(double[] sums, int[] counts, double quantile) {
		double position = Math.clamp(quantile * sums.length - 0.5, 0, sums.length - 1.0);
		int below = (int) position;
		int above = Math.min(below + 1, sums.length - 1);
		double lower = sums[below] / counts[below];
		return lower + (position - below) * (sums[above] / counts[above] - lower);
	}
}
