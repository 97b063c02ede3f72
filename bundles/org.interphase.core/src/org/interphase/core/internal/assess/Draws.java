/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.DoubleConsumer;

import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.estimate.Term;

/**
 * Latin hypercube draws of parameters. Each parameter has its own stream, made from the seed and its key: the same key
 * gives the same draws in all terms, and a new parameter leaves the draws of the others alone.
 */
final class Draws {

	private final AssessmentOptions options;
	private final Map<String, Column> byKey = new HashMap<>();

	Draws(AssessmentOptions options) {
		this.options = options;
	}

	int count() {
		return options.draws();
	}

	/** The draws of one parameter, and in which of as many equally likely strata each lies; no strata if it is exact. */
	record Column(double[] values, int[] strata) {
	}

	Column of(Parameter parameter) {
		return byKey.computeIfAbsent(parameter.key() + ' ' + parameter.value(), key -> draw(parameter));
	}

	/** Values of a function over all draws of its parameters; each is shown to the check, which may refuse it. */
	double[] evaluate(List<Parameter> parameters, Term.Function function, DoubleConsumer check) {
		double[][] columns = new double[parameters.size()][];
		for (int p = 0; p < columns.length; p++) {
			columns[p] = of(parameters.get(p)).values();
		}
		double[] values = new double[columns.length];
		double[] result = new double[count()];
		for (int i = 0; i < result.length; i++) {
			for (int p = 0; p < values.length; p++) {
				values[p] = columns[p][i];
			}
			result[i] = function.asr(values);
			check.accept(result[i]);
		}
		return result;
	}

	private Column draw(Parameter parameter) {
		int count = options.draws();
		double[] draws = new double[count];
		if (parameter.value().isExact()) {
			Arrays.fill(draws, parameter.value().median());
			return new Column(draws, new int[0]);
		}
		int[] strata = new int[count];
		SplittableRandom random = new SplittableRandom(mixed(parameter.key()));
		for (int i = 0; i < count; i++) {
			draws[i] = parameter.value().quantile((i + random.nextDouble(Double.MIN_NORMAL, 1)) / count);
			strata[i] = i;
		}
		for (int i = count - 1; i > 0; i--) {
			int other = random.nextInt(i + 1);
			double swapped = draws[i];
			draws[i] = draws[other];
			draws[other] = swapped;
			int swappedStratum = strata[i];
			strata[i] = strata[other];
			strata[other] = swappedStratum;
		}
		return new Column(draws, strata);
	}

	private long mixed(String key) {
		long mixed = options.seed();
		for (int i = 0; i < key.length(); i++) {
			mixed = mixed * 0x5DEECE66DL + key.charAt(i) + 0xBL;
		}
		return mixed;
	}
}
