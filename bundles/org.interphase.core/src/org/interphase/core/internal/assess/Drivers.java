/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.estimate.Driver;
import org.interphase.core.estimate.Parameter;

/**
 * Shares of the parameters in the variance of the logarithm of a result: first-order sensitivity indices, from the means of
 * the result over equally likely slices of each parameter.
 */
final class Drivers {

	private static final double LOW_QUANTILE = 0.05;
	private static final double HIGH_QUANTILE = 0.95;
	/** Below this a share is lost in the noise of the draws. */
	private static final double SMALLEST_SHARE = 0.005;

	private static final Comparator<Driver> MOST_IMPORTANT_FIRST = Comparator.comparingDouble(Driver::share).reversed()
			.thenComparing(driver -> driver.parameter().key());

	private final int slices;
	private final double[] logarithms;
	private final double mean;
	private final double total;
	/** How many draws fall into each slice: the same for all parameters. */
	private final int[] counts;

	private Drivers(double[] result, Draws draws) {
		slices = draws.slices();
		logarithms = logarithms(result);
		counts = draws.slicedCounts();
		double middle = 0;
		for (double value : logarithms) {
			middle += value / logarithms.length;
		}
		double squares = 0;
		for (double value : logarithms) {
			squares += (value - middle) * (value - middle);
		}
		mean = middle;
		total = squares;
	}

	/** What makes a result uncertain, the most important first; of these parameters, none of which is exact. */
	static List<Driver> of(Collection<Parameter> parameters, double[] result, Draws draws) {
		if (parameters.isEmpty()) {
			return List.of();
		}
		Drivers drivers = new Drivers(result, draws);
		List<Parameter> all = List.copyOf(parameters);
		@Nullable
		Driver[] found = new @Nullable Driver[all.size()];
		Supervisor.share(found.length, next -> {
			for (int i = next.getAndIncrement(); i < found.length; i = next.getAndIncrement()) {
				found[i] = drivers.driver(all.get(i), draws.slicesOf(all.get(i)));
			}
			return found;
		});
		return Stream.of(found).filter(Objects::nonNull).sorted(MOST_IMPORTANT_FIRST).toList();
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

	/** The parameter as a driver; null if its share is lost in the noise. */
	private @Nullable Driver driver(Parameter parameter, byte[] slice) {
		if (!(total > 0)) {
			return null;
		}
		int count = logarithms.length;
		double[] sums = new double[slices];
		for (int i = 0; i < count; i++) {
			sums[slice[i]] += logarithms[i];
		}
		double between = 0;
		for (int i = 0; i < slices; i++) {
			double deviation = sums[i] / counts[i] - mean;
			between += counts[i] * deviation * deviation;
		}
		// a parameter without influence still gets the share of chance: take it off
		double chance = (slices - 1.0) / (count - 1.0);
		double share = Math.clamp((between / total - chance) / (1 - chance), 0, 1);
		return share >= SMALLEST_SHARE ? new Driver(parameter, share, Math.exp(mean(sums, LOW_QUANTILE)),
				Math.exp(mean(sums, HIGH_QUANTILE))) : null;
	}

	/** Mean at a quantile of the parameter, between the means at the middles of the slices on both sides of it. */
	private double mean(double[] sums, double quantile) {
		double position = Math.clamp(quantile * sums.length - 0.5, 0, sums.length - 1.0);
		int below = (int) position;
		int above = Math.min(below + 1, sums.length - 1);
		double lower = sums[below] / counts[below];
		return lower + (position - below) * (sums[above] / counts[above] - lower);
	}
}
