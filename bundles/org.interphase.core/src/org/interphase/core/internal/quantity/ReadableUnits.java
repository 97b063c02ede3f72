/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

import org.interphase.core.quantity.Quantities;
import org.interphase.core.quantity.QuantityException;

/** Numbers with the unit in which they read best. */
public final class ReadableUnits {

	private static final List<List<String>> LADDERS = List.of(List.of("nm", "um", "mm", "m"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			List.of("mohm cm2", "ohm cm2", "kohm cm2", "Mohm cm2"), List.of("mohm", "ohm", "kohm", "Mohm", "Gohm"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			List.of("mS/cm", "S/cm"), List.of("Pa", "kPa", "MPa", "GPa"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			List.of("nA/cm2", "uA/cm2", "mA/cm2", "A/cm2"), List.of("mV", "V"), List.of("meV", "eV"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			List.of("nL/cm2", "uL/cm2", "mL/cm2"), List.of("s", "min", "h")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	/** Values from here up to {@link #LARGEST} stay in their own unit. */
	private static final double SMALLEST = 0.1;
	private static final double LARGEST = 1000;
	/** Values that are smaller than this in the smallest unit of their ladder stay in their own unit, too. */
	private static final double TOO_SMALL = 0.01;
	private static final MathContext DIGITS = new MathContext(3);
	/** Powers of ten beyond which a number is written with an exponent. */
	private static final int PLAIN_DIGITS = 6;

	private ReadableUnits() {
	}

	/** Three significant digits. */
	public static String rounded(double value, String unit) {
		if (!Double.isFinite(value)) {
			return Double.isNaN(value) ? "–" : (value < 0 ? "-" : "") + "∞" + suffix(unit); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
		String best = best(value, unit);
		BigDecimal digits = new BigDecimal(Quantities.convert(value, unit, best)).round(DIGITS);
		return number(digits) + suffix(best);
	}

	/** All digits; in the declared unit if another would lose some. */
	public static String exact(double value, String unit) {
		String best = best(value, unit);
		String text = number(BigDecimal.valueOf(Quantities.convert(value, unit, best))) + suffix(best);
		try {
			return Quantities.parse(text, unit) == value ? text : number(BigDecimal.valueOf(value)) + suffix(unit);
		} catch (QuantityException e) {
			throw new IllegalStateException(text, e);
		}
	}

	/** A number of a range as a short text, without a unit. */
	public static String number(double value) {
		return Double.isFinite(value) ? number(BigDecimal.valueOf(value)) : Double.toString(value);
	}

	/** What follows a number: a blank and the unit; nothing for plain numbers; a C without a blank for C-rates. */
	public static String suffix(String unit) {
		return switch (unit) {
		case "1" -> ""; //$NON-NLS-1$ //$NON-NLS-2$
		case "1/h" -> "C"; //$NON-NLS-1$ //$NON-NLS-2$
		default -> ' ' + unit;
		};
	}

	private static String best(double value, String unit) {
		double size = Math.abs(value);
		if (size == 0 || size >= SMALLEST && size < LARGEST) {
			return unit;
		}
		for (List<String> ladder : LADDERS) {
			if (ladder.contains(unit)) {
				return ladder.reversed().stream()
						.filter(step -> size(value, unit, step) >= 1).findFirst()
						.orElse(size(value, unit, ladder.getFirst()) < TOO_SMALL ? unit : ladder.getFirst());
			}
		}
		return unit;
	}

	private static double size(double value, String unit, String step) {
		return Math.abs(Quantities.convert(value, unit, step));
	}

	private static String number(BigDecimal value) {
		BigDecimal shortest = value.stripTrailingZeros();
		int magnitude = shortest.precision() - shortest.scale();
		if (shortest.signum() == 0) {
			return "0"; //$NON-NLS-1$
		}
		if (magnitude > PLAIN_DIGITS || magnitude <= -PLAIN_DIGITS + 2) {
			return shortest.movePointLeft(magnitude - 1).toPlainString() + 'e' + (magnitude - 1);
		}
		return shortest.toPlainString();
	}
}
