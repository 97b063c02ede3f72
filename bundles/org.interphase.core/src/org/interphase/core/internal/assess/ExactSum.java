/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

/**
 * Sums of many columns of numbers, one sum per row, without rounding: the order in which columns come and go makes no difference
 * to the last digit. Each number is cut into digits of 32 bits at fixed places from 2^72 to 2^-88; digits of one place are
 * multiples of one power of two, so that doubles add more than a million of them exactly.
 */
final class ExactSum {

	/** Numbers must be smaller than this; sums of larger ones would be rounded. */
	static final double LIMIT = 0x1p72;

	private static final int[] PLACES = { 40, 8, -24, -56, -88 };
	/** Adding and taking away three halves of 2^52 rounds to a whole number; shifted, to a multiple of a place. */
	private static final double ROUNDING = 0x1.8p52;

	private final double[][] digits;

	ExactSum(int rows) {
		digits = new double[PLACES.length][rows];
	}

	private ExactSum(double[][] digits) {
		this.digits = digits;
	}

	ExactSum copy() {
		double[][] copies = new double[digits.length][];
		for (int place = 0; place < copies.length; place++) {
			copies[place] = digits[place].clone();
		}
		return new ExactSum(copies);
	}

	/** Adds a column some times; takes it away if the number of times is negative. */
	void add(double[] column, int times) {
		double[] rest = column.clone();
		for (int place = 0; place < PLACES.length; place++) {
			cut(rest, digits[place], Math.scalb(ROUNDING, PLACES[place]), times);
		}
	}

	private static void cut(double[] rest, double[] sums, double rounding, double times) {
		for (int i = 0; i < rest.length; i++) {
			double digit = rest[i] + rounding - rounding;
			rest[i] -= digit;
			sums[i] += digit * times;
		}
	}

	/** Adds all columns of another sum. */
	void add(ExactSum other) {
		for (int place = 0; place < PLACES.length; place++) {
			double[] sums = digits[place];
			double[] addends = other.digits[place];
			for (int i = 0; i < sums.length; i++) {
				sums[i] += addends[i];
			}
		}
	}

	/** The sums. */
	double[] values() {
		double[] values = new double[digits[0].length];
		for (double[] sums : digits) {
			for (int i = 0; i < values.length; i++) {
				values[i] += sums[i];
			}
		}
		return values;
	}
}
