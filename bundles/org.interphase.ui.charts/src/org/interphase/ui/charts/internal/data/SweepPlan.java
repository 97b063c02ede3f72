/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.data;

import java.util.Optional;

import org.interphase.core.sweep.SweepAxis;

/**
 * The range over which a quantity is swept.
 *
 * @param choice      the quantity
 * @param from        first value, in its unit
 * @param to          last value, in its unit
 * @param steps       number of values
 * @param logarithmic whether equal steps are equal ratios
 */
public record SweepPlan(SweepChoice choice, double from, double to, int steps, boolean logarithmic) {

	/** Fewest and most values on one axis. */
	public static final int FEWEST = 2;
	/** Most values on one axis. */
	public static final int MOST = 200;

	/** What is wrong with it, in words; empty if nothing. */
	public Optional<String> problem() {
		Optional<String> range = choice.quantity().check(from).or(() -> choice.quantity().check(to));
		if (range.isPresent()) {
			return range;
		}
		if (!(from < to)) {
			return Optional.of(Messages.sweep_order);
		}
		return logarithmic && from <= 0 ? Optional.of(Messages.sweep_logarithm) : Optional.empty();
	}

	/** The axis of the sweep. */
	public SweepAxis axis() {
		return new SweepAxis(choice.element(), choice.attribute(),
				logarithmic ? SweepAxis.logarithmic(from, to, steps) : SweepAxis.linear(from, to, steps));
	}
}
