/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.data;

import java.util.ArrayList;
import java.util.List;

/**
 * How numbers between two ends are coloured and which round numbers stand out among them: by their ratios where they span
 * decades, by their differences otherwise.
 *
 * @param smallest    smallest number
 * @param largest     largest number
 * @param logarithmic whether equal ratios are equal steps; both ends are positive then
 */
public record Ramp(double smallest, double largest, boolean logarithmic) {

	/** Ratio of the ends from which on ratios count. */
	private static final double WIDE = 8;
	private static final int LEVELS = 8;
	/** How many parts the distance between the ends should have. */
	private static final int PARTS = 6;
	private static final int[] STEPS = { 1, 2, 5, 10 };

	/** The ramp between two ends. */
	public static Ramp between(double smallest, double largest) {
		return new Ramp(smallest, largest, smallest > 0 && largest / smallest >= WIDE);
	}

	/** Where a number lies, 0 to 1; the middle if both ends are the same. */
	public double share(double value) {
		double range = scaled(largest) - scaled(smallest);
		return range > 0 ? (scaled(value) - scaled(smallest)) / range : 0.5;
	}

	/** The number in the middle. */
	public double middle() {
		return logarithmic ? Math.sqrt(smallest * largest) : (smallest + largest) / 2;
	}

	/** The number as it is compared: its logarithm where ratios count. */
	double scaled(double value) {
		return logarithmic ? Math.log(value) : value;
	}

	/** Round numbers between the ends: 1, 2, 5, 10 ... or with equal distances. */
	public List<Double> levels() {
		return logarithmic ? decades() : steps();
	}

	private List<Double> decades() {
		List<Double> levels = new ArrayList<>();
		for (int decade = (int) Math.floor(Math.log10(smallest)); decade <= Math.log10(largest); decade++) {
			for (int step : new int[] { 1, 2, 5 }) {
				double level = step * Math.pow(10, decade);
				if (level > smallest && level < largest) {
					levels.add(level);
				}
			}
		}
		return levels.size() <= LEVELS ? levels
				: levels.stream().filter(level -> Math.abs(Math.log10(level) - Math.rint(Math.log10(level))) < 1e-9).toList();
	}

	private List<Double> steps() {
		List<Double> levels = new ArrayList<>();
		double range = largest - smallest;
		// below this the numbers are the same but for rounding
		if (range > 1e-9 * Math.max(Math.abs(smallest), Math.abs(largest))) {
			double step = step(range / PARTS);
			for (long index = (long) Math.floor(smallest / step) + 1; index * step < largest; index++) {
				levels.add(index * step);
			}
		}
		return levels;
	}

	/** The round number at or above a distance. */
	private static double step(double atLeast) {
		double decade = Math.pow(10, Math.floor(Math.log10(atLeast)));
		for (int step : STEPS) {
			if (step * decade >= atLeast) {
				return step * decade;
			}
		}
		return 10 * decade;
	}
}
