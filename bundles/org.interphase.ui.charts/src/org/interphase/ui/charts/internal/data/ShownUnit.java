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

/**
 * The unit in which numbers of a quantity are shown.
 *
 * @param declared unit of the numbers, such as {@code um}
 * @param shown    unit that the user prefers; the same if none
 */
record ShownUnit(String declared, String shown) {

	private static final String PLAIN = "1"; //$NON-NLS-1$

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

	/** A converted value with the unit. */
	String text(double converted) {
		return Figures.quantity(converted, symbol());
	}
}
