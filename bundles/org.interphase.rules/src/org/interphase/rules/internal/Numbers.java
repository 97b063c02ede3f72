/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as people read them in a message: three digits, powers of ten only where they help. */
public final class Numbers {

	private static final int DIGITS = 3;
	private static final double SMALLEST_PLAIN = 1e-3;
	private static final double LARGEST_PLAIN = 1e5;

	private Numbers() {
	}

	/** The text of a number, e.g. {@code 0.05}, {@code 3.74}, {@code 2E-5}. */
	public static String text(double number) {
		double size = Math.abs(number);
		if (size == 0 || !Double.isFinite(number)) {
			return size == 0 ? "0" : String.valueOf(number); //$NON-NLS-1$
		}
		BigDecimal rounded = new BigDecimal(number).round(new MathContext(DIGITS)).stripTrailingZeros();
		boolean plain = size >= SMALLEST_PLAIN && size < LARGEST_PLAIN;
		return plain ? rounded.toPlainString() : scientific(rounded);
	}

	private static String scientific(BigDecimal number) {
		int exponent = number.precision() - number.scale() - 1;
		return number.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "E" + exponent; //$NON-NLS-1$
	}
}
