/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.text;

import java.math.BigDecimal;
import java.math.MathContext;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.cli.internal.report.Messages;
import org.interphase.core.uncertainty.Summary;

/** Numbers as people read them: three significant digits, a point as decimal sign wherever the program runs. */
final class Figures {

	private static final MathContext THREE_DIGITS = new MathContext(3);
	private static final double SMALLEST_PLAIN = 1e-3;
	private static final double LARGEST_PLAIN = 1e5;

	private Figures() {
	}

	/** A number; a question mark if it is unknown. */
	static String number(double value) {
		if (Double.isNaN(value)) {
			return "?"; //$NON-NLS-1$
		}
		if (Double.isInfinite(value)) {
			return Messages.get("unbounded"); //$NON-NLS-1$
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
		return rounded.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent; //$NON-NLS-1$
	}

	/** A number with its unit; a question mark if it is unknown. */
	static String quantity(double value, String unit) {
		return Double.isNaN(value) || unit.isEmpty() ? number(value) : number(value) + " " + unit; //$NON-NLS-1$
	}

	/** The median; a question mark if it is unknown. */
	static String median(@Nullable Summary summary) {
		return summary == null ? "?" : number(summary.median()); //$NON-NLS-1$
	}

	/** The range that holds 90 %; empty if it is unknown or a single value. */
	static String range(@Nullable Summary summary) {
		return summary == null || summary.p5() == summary.p95() ? "" //$NON-NLS-1$
				: Messages.get("range", number(summary.p5()), number(summary.p95())); //$NON-NLS-1$
	}
}
