/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as people read them: three digits, powers of ten only where they are needed. */
public final class Figures {

	private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_EVEN);
	private static final double SMALLEST_PLAIN = 1e-3;
	private static final double LARGEST_PLAIN = 1e5;

	private Figures() {
	}

	/** A number; {@code ?} if it is NaN, {@code inf} or {@code -inf} if it is infinite. */
	public static String number(double value) {
		if (Double.isNaN(value)) {
			return "?"; //$NON-NLS-1$
		}
		if (Double.isInfinite(value)) {
			return value > 0 ? "inf" : "-inf"; //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (value == 0) {
			return "0"; //$NON-NLS-1$
		}
		BigDecimal rounded = new BigDecimal(value).round(THREE_DIGITS).stripTrailingZeros();
		double size = Math.abs(rounded.doubleValue());
		if (size >= SMALLEST_PLAIN && size < LARGEST_PLAIN) {
			return rounded.toPlainString();
		}
		int exponent = rounded.precision() - rounded.scale() - 1;
		return rounded.movePointLeft(exponent).stripTrailingZeros().toPlainString() + 'e' + exponent;
	}

	/** A number with its unit; a plain number where the unit is {@code 1} or empty. */
	public static String quantity(double value, String unit) {
		return Double.isNaN(value) || unit.isEmpty() || unit.equals("1") ? number(value) : number(value) + ' ' + unit; //$NON-NLS-1$
	}
}
