/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.model;

import java.util.List;

import org.interphase.core.estimate.Term;
import org.interphase.core.uncertainty.Distribution.Interval;
import org.interphase.core.uncertainty.Distribution.LogNormal;

/** Model M13: closed forms beside the draws. */
public final class Uncertainty {

	private Uncertainty() {
	}

	/** Mean of a log-normal quantity. */
	public static double mean(LogNormal quantity) {
		double sigma = Math.log(quantity.gsd());
		return quantity.median() * Math.exp(sigma * sigma / 2);
	}

	/** The reciprocal of a log-normal quantity, which is log-normal again. */
	public static LogNormal reciprocal(LogNormal quantity) {
		return new LogNormal(1 / quantity.median(), quantity.gsd());
	}

	/** A log-normal quantity times an exact positive factor. */
	public static LogNormal scaled(LogNormal quantity, double factor) {
		return new LogNormal(quantity.median() * factor, quantity.gsd());
	}

	/** Range of a function that is monotonic in each of its few arguments, from the corners of their intervals. */
	public static Interval range(Term.Function function, List<Interval> arguments) {
		double low = Double.POSITIVE_INFINITY;
		double high = Double.NEGATIVE_INFINITY;
		for (int corner = 0; corner < 1 << arguments.size(); corner++) {
			double[] values = new double[arguments.size()];
			for (int i = 0; i < values.length; i++) {
				Interval argument = arguments.get(i);
				values[i] = (corner >> i & 1) == 0 ? argument.low() : argument.high();
			}
			double result = function.asr(values);
			low = Math.min(low, result);
			high = Math.max(high, result);
		}
		return new Interval(low, high);
	}
}
