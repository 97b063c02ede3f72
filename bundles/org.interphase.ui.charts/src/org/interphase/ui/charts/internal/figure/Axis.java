/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.figure;

import java.util.List;

/**
 * An axis of a figure.
 *
 * @param title       quantity and unit
 * @param logarithmic whether equal distances are equal ratios
 * @param lower       lower end; for categories the first index
 * @param upper       upper end, above the lower one; for categories the last index
 * @param categories  names of the places 0, 1, 2 ...; empty for a continuous quantity
 */
public record Axis(String title, boolean logarithmic, double lower, double upper, List<String> categories) {

	private static final double MARGIN = 0.04;
	/** What a logarithmic axis shows at least, if nothing else is said. */
	public static final double SMALLEST = 1e-6;
	/** Share of a logarithmic axis after the last decade, so that its label has room. */
	private static final double AFTER = 0.03;

	/** Copies the names. */
	public Axis {
		categories = List.copyOf(categories);
	}

	/** An axis with equal distances, with a little room at ends that are not 0. */
	public static Axis linear(String title, double lower, double upper) {
		double low = Double.isFinite(lower) ? lower : 0;
		double high = Double.isFinite(upper) && upper > low ? upper : low + 1;
		double room = (high - low) * MARGIN;
		return new Axis(title, false, low == 0 ? 0 : low - room, high == 0 ? 0 : high + room, List.of());
	}

	/** An axis with exactly these ends. */
	public static Axis exact(String title, boolean logarithmic, double lower, double upper) {
		return new Axis(title, logarithmic, lower, upper, List.of());
	}

	/** An axis with equal ratios, over whole decades and a little more; ends that are not positive are left out. */
	public static Axis logarithmic(String title, double lower, double upper) {
		return logarithmic(title, lower, upper, SMALLEST);
	}

	/** The same; ends that are not above the smallest number are left out. */
	public static Axis logarithmic(String title, double lower, double upper, double smallest) {
		double high = upper > smallest && Double.isFinite(upper) ? upper : 1;
		double low = lower > smallest && lower < high ? lower : high / 10;
		double first = Math.floor(Math.log10(low) + 1e-9);
		double last = Math.max(first + 1, Math.ceil(Math.log10(high) - 1e-9));
		return new Axis(title, true, Math.pow(10, first), Math.pow(10, last + AFTER * (last - first)), List.of());
	}

	/** An axis with one place for each name. */
	public static Axis categories(String title, List<String> names) {
		return new Axis(title, false, 0, Math.max(0, names.size() - 1), names);
	}

	/** Whether it has places instead of numbers. */
	public boolean isCategory() {
		return !categories.isEmpty();
	}
}
