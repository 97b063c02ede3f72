/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.data;

import java.util.Arrays;

import org.interphase.ui.charts.internal.figure.Axis;
import org.interphase.ui.charts.internal.figure.Place;

/** Numbers over two swept quantities. Rows and columns may be fractions. */
public final class Grid {

	private final SweepPlan up;
	private final SweepPlan across;
	private final double[][] values;

	/** A grid of unknown numbers. */
	public Grid(SweepPlan up, SweepPlan across) {
		this.up = up;
		this.across = across;
		values = new double[up.steps()][across.steps()];
		for (double[] row : values) {
			Arrays.fill(row, Double.NaN);
		}
	}

	/** Sets a number. */
	public void set(int row, int column, double value) {
		values[row][column] = value;
	}

	double value(int row, int column) {
		return values[row][column];
	}

	SweepPlan up() {
		return up;
	}

	SweepPlan across() {
		return across;
	}

	double x(double column) {
		return at(across, column);
	}

	double y(double row) {
		return at(up, row);
	}

	/** The place of a value, or of a corner between four. */
	Place corner(double row, double column) {
		return new Place(x(column), y(row));
	}

	/** NaN if nothing is known. */
	double smallest() {
		return Arrays.stream(values).flatMapToDouble(Arrays::stream).filter(value -> !Double.isNaN(value)).min()
				.orElse(Double.NaN);
	}

	/** NaN if nothing is known. */
	double largest() {
		return Arrays.stream(values).flatMapToDouble(Arrays::stream).filter(value -> !Double.isNaN(value)).max()
				.orElse(Double.NaN);
	}

	Axis xAxis() {
		return Axis.exact(across.choice().title(), across.logarithmic(), x(-0.5), x(across.steps() - 0.5));
	}

	Axis yAxis() {
		return Axis.exact(up.choice().title(), up.logarithmic(), y(-0.5), y(up.steps() - 0.5));
	}

	private static double at(SweepPlan plan, double index) {
		double share = index / (plan.steps() - 1);
		return plan.choice().unit().convert(plan.logarithmic() ? plan.from() * Math.pow(plan.to() / plan.from(), share)
				: plan.from() + share * (plan.to() - plan.from()));
	}
}
