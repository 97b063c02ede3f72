/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.data;

import org.interphase.core.quantity.Figures;
import org.interphase.core.quantity.Quantities;
import org.interphase.core.uncertainty.Summary;
import org.interphase.scene.Amounts;
import org.interphase.ui.DisplayUnits;
import org.interphase.ui.charts.internal.figure.Axis;

/**
 * The unit in which numbers of a quantity are shown.
 *
 * @param declared unit of the numbers, such as {@code um}
 * @param shown    unit that the user prefers; the same if none
 */
record ShownUnit(String declared, String shown) {

	private static final String PLAIN = "1"; //$NON-NLS-1$

	/** Resistance of an area. */
	static ShownUnit asr() {
		return of("ohm cm2"); //$NON-NLS-1$
	}

	static ShownUnit of(String declared) {
		return new ShownUnit(declared, DisplayUnits.amounts().preferred(declared).orElse(declared));
	}

	double convert(double value) {
		return declared.equals(shown) || !Double.isFinite(value) ? value : Quantities.convert(value, declared, shown);
	}

	Summary convert(Summary value) {
		return new Summary(convert(value.p5()), convert(value.median()), convert(value.p95()));
	}

	/** As it is printed; empty for a plain number. */
	String symbol() {
		return shown.equals(PLAIN) ? "" : Amounts.symbol(shown); //$NON-NLS-1$
	}

	/** A name with the unit in brackets, for an axis. */
	String title(String name) {
		return symbol().isEmpty() ? name : name + " (" + symbol() + ')'; //$NON-NLS-1$
	}

	/** A name with the unit as it can be typed, for the head of a column. */
	String column(String name) {
		return shown.equals(PLAIN) ? name : name + " / " + (shown.indexOf('/') < 0 ? shown : '(' + shown + ')'); //$NON-NLS-1$
	}

	/** A converted value with the unit. */
	String text(double converted) {
		return Figures.quantity(converted, symbol());
	}

	/** A value with its band, converted, with the unit, such as {@code 45 (20–90) Ω cm²}. */
	String band(Summary value) {
		return Words.band(convert(value), symbol()).strip();
	}

	/** An axis with equal ratios between converted values, cut off at the same quantity in every unit. */
	Axis logarithmic(String name, double lower, double upper) {
		return Axis.logarithmic(title(name), lower, upper, convert(Axis.SMALLEST));
	}
}
