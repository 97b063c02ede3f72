/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleConsumer;

import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.estimate.Term;
import org.interphase.core.uncertainty.Distribution;

/**
 * Latin hypercube draws of parameters. Each parameter has its own stream, made from the seed and its key: the same key
 * gives the same draws in all terms, and a new parameter leaves the draws of the others alone. Draws that were not used for
 * long are forgotten, and made again when they are. Safe for use from several threads.
 */
final class Draws {

	private static final int MOST_SLICES = 40;
	private static final int DRAWS_PER_SLICE = 25;
	/** Values, and slices, that one generation remembers: 32 MB each. */
	private static final int VALUES = 4_000_000;
	private static final int SLICES = 32_000_000;
	private static final int FEWEST_COLUMNS = 16;

	private final long seed;
	private final int count;
	private final int slices;
	private final int[] slicedCounts;
	private final Recent<Key, double[]> values;
	private final Recent<String, byte[]> slicesByKey;

	Draws(AssessmentOptions options) {
		seed = options.seed();
		count = options.draws();
		slices = Math.clamp(count / DRAWS_PER_SLICE, 2, MOST_SLICES);
		slicedCounts = new int[slices];
		for (int i = 0; i < count; i++) {
			slicedCounts[sliceOf(i)]++;
		}
		values = new Recent<>(Math.max(FEWEST_COLUMNS, VALUES / count));
		slicesByKey = new Recent<>(Math.max(FEWEST_COLUMNS, SLICES / count));
	}

	int count() {
		return count;
	}

	/** Number of equally likely slices of each parameter. */
	int slices() {
		return slices;
	}

	private record Key(String key, Distribution value) {
	}

	/** The draws of a parameter that is not exact. */
	double[] valuesOf(Parameter parameter) {
		return values.get(new Key(parameter.key(), parameter.value()), this::draw);
	}

	/** In which slice each draw of a parameter lies that is not exact. */
	byte[] slicesOf(Parameter parameter) {
		return slicesByKey.get(parameter.key(), this::slices);
	}

	/** How many draws lie in each slice: the same for all parameters. */
	int[] slicedCounts() {
		return slicedCounts.clone();
	}

	/** Values of a function over all draws of its parameters; each is shown to the check, which may refuse it. */
	double[] evaluate(List<Parameter> parameters, Term.Function function, DoubleConsumer check) {
		double[] values = new double[parameters.size()];
		int[] places = new int[values.length];
		double[][] drawn = new double[values.length][];
		int uncertain = 0;
		for (int p = 0; p < values.length; p++) {
			Parameter parameter = parameters.get(p);
			if (parameter.value().isExact()) {
				values[p] = parameter.value().median();
			} else {
				places[uncertain] = p;
				drawn[uncertain] = valuesOf(parameter);
				uncertain++;
			}
		}
		double[] result = new double[count];
		if (uncertain == 0) {
			double value = function.asr(values);
			check.accept(value);
			Arrays.fill(result, value);
			return result;
		}
		for (int i = 0; i < count; i++) {
			for (int p = 0; p < uncertain; p++) {
				values[places[p]] = drawn[p][i];
			}
			result[i] = function.asr(values);
			check.accept(result[i]);
		}
		return result;
	}

	private double[] draw(Key parameter) {
		double[] draws = new double[count];
		SplittableRandom random = new SplittableRandom(mixed(parameter.key()));
		for (int i = 0; i < count; i++) {
			draws[i] = parameter.value().quantile((i + inStratum(random)) / count);
		}
		for (int i = count - 1; i > 0; i--) {
			int other = random.nextInt(i + 1);
			double swapped = draws[i];
			draws[i] = draws[other];
			draws[other] = swapped;
		}
		return draws;
	}

	/** The slices follow from the key alone: the same numbers are taken from its stream as for the draws. */
	private byte[] slices(String key) {
		byte[] slice = new byte[count];
		SplittableRandom random = new SplittableRandom(mixed(key));
		for (int i = 0; i < count; i++) {
			inStratum(random);
			slice[i] = (byte) sliceOf(i);
		}
		for (int i = count - 1; i > 0; i--) {
			int other = random.nextInt(i + 1);
			byte swapped = slice[i];
			slice[i] = slice[other];
			slice[other] = swapped;
		}
		return slice;
	}

	private int sliceOf(int stratum) {
		return (int) ((long) stratum * slices / count);
	}

	private static double inStratum(SplittableRandom random) {
		return random.nextDouble(Double.MIN_NORMAL, 1);
	}

	private long mixed(String key) {
		long mixed = seed;
		for (int i = 0; i < key.length(); i++) {
			mixed = mixed * 0x5DEECE66DL + key.charAt(i) + 0xBL;
		}
		return mixed;
	}
}
