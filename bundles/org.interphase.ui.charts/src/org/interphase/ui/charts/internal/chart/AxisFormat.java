/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.quantity.Figures;
import org.interphase.ui.charts.internal.figure.Axis;

/**
 * Numbers at the ticks of an axis, with a decimal point in each language. On a long logarithmic axis only whole decades are
 * written. The chart leaves out a label that finds no room beside the one before, so the other ticks get a text that is blank
 * and larger than any room. The first tick always has a label.
 */
public final class AxisFormat extends NumberFormat {

	private static final long serialVersionUID = 1L;
	private static final double SMALLEST_PLAIN = 1e-4;
	/** Decades from here on are written with an exponent, and so are all numbers of an axis that reaches further than that. */
	private static final double LARGEST_DECADE = 1e5;
	private static final double LARGEST = 1e6;

	/** Decades above which only whole ones are labelled. */
	private static final double MANY = 1.6;

	private static final String LARGE_BLANK = "\u00a0".repeat(200) + "\n\u00a0".repeat(15); //$NON-NLS-1$ //$NON-NLS-2$

	private final boolean decadesOnly;
	private final double lower;
	/** From here on numbers are written with an exponent. */
	private final double exponents;
	private final transient DecimalFormat plain = new DecimalFormat("0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)); //$NON-NLS-1$

	/** The format of an axis that shows this part. */
	public AxisFormat(Axis axis, double lower, double upper) {
		this.lower = lower;
		exponents = axis.logarithmic() ? LARGEST_DECADE : upper < LARGEST ? LARGEST : 0;
		decadesOnly = axis.logarithmic() && upper / lower > Math.pow(10, MANY);
	}

	@Override
	public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
		double size = Math.abs(number);
		if (decadesOnly && !isDecade(size) && !isFirst(size)) {
			return to.append(LARGE_BLANK);
		}
		return to.append(size < 1e-12 ? "0" //$NON-NLS-1$
				: size >= SMALLEST_PLAIN && size < exponents ? plain.format(number) : Figures.number(number));
	}

	@Override
	public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
		return format((double) number, to, position);
	}

	private static boolean isDecade(double number) {
		double exponent = Math.log10(number);
		return Math.abs(exponent - Math.rint(exponent)) < 1e-6;
	}

	/** The label of a value; empty where there is none. */
	public String label(double value) {
		String text = format(value);
		return text.equals(LARGE_BLANK) ? "" : text; //$NON-NLS-1$
	}

	/** Whether the tick before this one lies below the axis. */
	private boolean isFirst(double number) {
		double step = Math.pow(10, Math.floor(Math.log10(number)));
		return number - step < lower * (1 - 1e-9);
	}

	@Override
	public @Nullable Number parse(String source, ParsePosition position) {
		try {
			double number = Double.parseDouble(source);
			position.setIndex(source.length());
			return number;
		} catch (NumberFormatException exception) {
			position.setErrorIndex(0);
			return null;
		}
	}
}
