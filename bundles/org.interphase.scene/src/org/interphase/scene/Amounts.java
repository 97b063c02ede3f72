/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene;

import java.math.BigDecimal;
import java.math.MathContext;

import org.interphase.core.uncertainty.Summary;

/** Writes quantities as a drawing shows them: three digits at most, with a prefix that keeps the number short. */
public final class Amounts {

	private static final MathContext SHORT = new MathContext(3);
	private static final MathContext BAND = new MathContext(2);
	private static final String UNKNOWN = "?"; //$NON-NLS-1$

	private Amounts() {
	}

	/** A thickness such as {@code 20 nm}, {@code 500 µm} or {@code 1.2 mm}; a question mark if unknown. */
	public static String thickness(double micrometres) {
		if (!Double.isFinite(micrometres)) {
			return UNKNOWN;
		}
		double size = Math.abs(micrometres);
		if (size > 0 && size < 1) {
			return number(micrometres * 1000, SHORT) + " nm"; //$NON-NLS-1$
		}
		return size < 1000 ? number(micrometres, SHORT) + " \u00b5m" : number(micrometres / 1000, SHORT) + " mm"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** A bare number with three digits at most; a question mark if it is none. */
	public static String number(double value) {
		return number(value, SHORT);
	}

	/** An area-specific resistance with its 5-95 % band, such as {@code 45 Ω cm² (20–90)}. */
	public static String asr(Summary ohmSquareCentimetres) {
		Prefix prefix = Prefix.of(ohmSquareCentimetres.median());
		StringBuilder text = new StringBuilder(number(ohmSquareCentimetres.median() / prefix.factor, SHORT));
		text.append(' ').append(prefix.symbol).append("\u03a9 cm\u00b2"); //$NON-NLS-1$
		if (ohmSquareCentimetres.p5() < ohmSquareCentimetres.p95()) {
			text.append(" (").append(number(ohmSquareCentimetres.p5() / prefix.factor, BAND)).append('\u2013') //$NON-NLS-1$
					.append(number(ohmSquareCentimetres.p95() / prefix.factor, BAND)).append(')');
		}
		return text.toString();
	}

	private static String number(double value, MathContext digits) {
		if (!Double.isFinite(value)) {
			return UNKNOWN;
		}
		return new BigDecimal(value).round(digits).stripTrailingZeros().toPlainString();
	}

	private enum Prefix {
		MEGA(1e6, "M"), KILO(1e3, "k"), NONE(1, ""), MILLI(1e-3, "m"), MICRO(1e-6, "\u00b5"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

		private static final double SMALLEST_WITHOUT = 0.1;
		private static final double SMALLEST_MILLI = 1e-4;

		private final double factor;
		private final String symbol;

		Prefix(double factor, String symbol) {
			this.factor = factor;
			this.symbol = symbol;
		}

		static Prefix of(double value) {
			if (value >= MEGA.factor) {
				return MEGA;
			}
			if (value >= 10 * KILO.factor) {
				return KILO;
			}
			if (value >= SMALLEST_WITHOUT || value == 0) {
				return NONE;
			}
			return value >= SMALLEST_MILLI ? MILLI : MICRO;
		}
	}
}
