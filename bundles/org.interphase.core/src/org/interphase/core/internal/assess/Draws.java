/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;

import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.estimate.Parameter;

/**
 * Latin hypercube draws of parameters. Each parameter has its own stream, made from the seed and its key: the same key
 * gives the same draws in all terms, and a new parameter leaves the draws of the others alone.
 */
final class Draws {

	private final AssessmentOptions options;
	private final Map<String, double[]> byKey = new HashMap<>();

	Draws(AssessmentOptions options) {
		this.options = options;
	}

	int count() {
		return options.draws();
	}

	double[] of(Parameter parameter) {
		return byKey.computeIfAbsent(parameter.key() + ' ' + parameter.value(), key -> draw(parameter));
	}

	private double[] draw(Parameter parameter) {
		int count = options.draws();
		double[] draws = new double[count];
		if (parameter.value().isExact()) {
			Arrays.fill(draws, parameter.value().median());
			return draws;
		}
		SplittableRandom random = new SplittableRandom(mixed(parameter.key()));
		for (int i = 0; i < count; i++) {
			draws[i] = parameter.value().quantile((i + random.nextDouble(Double.MIN_NORMAL, 1)) / count);
		}
		for (int i = count - 1; i > 0; i--) {
			int other = random.nextInt(i + 1);
			double swapped = draws[i];
			draws[i] = draws[other];
			draws[other] = swapped;
		}
		return draws;
	}

	private long mixed(String key) {
		long mixed = options.seed();
		for (int i = 0; i < key.length(); i++) {
			mixed = mixed * 0x5DEECE66DL + key.charAt(i) + 0xBL;
		}
		return mixed;
	}
}
