/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.interphase.core.quantity.Figures;
import org.interphase.core.quantity.Quantities;
import org.interphase.core.quantity.QuantityException;
import org.interphase.core.uncertainty.Summary;

/**
 * Writes quantities for people: in the units that they prefer, and else with a prefix that keeps the number short. Safe for
 * use from several threads.
 */
public final class Amounts {

	/** Without preferences: every quantity with the prefix that reads best. */
	public static final Amounts STANDARD = new Amounts(List.of());

	private static final MathContext SHORT = new MathContext(3);
	private static final MathContext BAND = new MathContext(2);
	/** Digits that a converted number is tried with; the first that loses nothing is taken. */
	private static final int[] DIGITS = { 12, 15, 17 };
	private static final String UNKNOWN = "?"; //$NON-NLS-1$
	private static final String THICKNESS = "um"; //$NON-NLS-1$
	private static final String ASR = "ohm cm2"; //$NON-NLS-1$
	private static final String TEMPERATURE = "degC"; //$NON-NLS-1$
	private static final String VOLTAGE = "V"; //$NON-NLS-1$
	/** Elastic constants, which nobody wants in the unit of the stack pressure. */
	private static final String STIFFNESS = "GPa"; //$NON-NLS-1$

	private final List<String> units;
	/** The unit to show instead of another one; itself if none is preferred. */
	private final Map<String, String> shown = new ConcurrentHashMap<>();

	private Amounts(List<String> units) {
		this.units = List.copyOf(units);
	}

	/**
	 * Quantities in preferred units.
	 *
	 * @param units such as {@code nm}, {@code bar}, {@code K}; the first one of a kind counts; elastic constants in GPa stay as they are
	 */
	public static Amounts preferring(List<String> units) {
		return units.isEmpty() ? STANDARD : new Amounts(units);
	}

	/** The preferred unit for quantities in a unit; empty if there is none of its kind. */
	public Optional<String> preferred(String unit) {
		if (units.isEmpty() || unit.equals(STIFFNESS)) {
			return Optional.empty();
		}
		String found = shown.computeIfAbsent(unit, declared -> units.stream()
				.filter(preferred -> Quantities.areSameKind(declared, preferred)).findFirst().orElse("")); //$NON-NLS-1$
		return found.isEmpty() ? Optional.empty() : Optional.of(found);
	}

	/**
	 * A quantity with three significant digits, with its unit as it can be typed.
	 *
	 * @param value NaN is printed as an en dash
	 * @param unit  unit of the value, such as {@code MPa}
	 */
	public String rounded(double value, String unit) {
		Optional<String> preferred = preferred(unit);
		return preferred.isEmpty() || !Double.isFinite(value) ? Quantities.format(value, unit)
				: Figures.quantity(Quantities.convert(value, unit, preferred.get()), preferred.get());
	}

	/**
	 * A quantity as a text that gives the same value again when it is typed.
	 *
	 * @param value finite
	 * @param unit  unit of the value
	 */
	public String exact(double value, String unit) {
		Optional<String> preferred = preferred(unit);
		if (preferred.isPresent()) {
			BigDecimal converted = new BigDecimal(Quantities.convert(value, unit, preferred.get()));
			for (int digits : DIGITS) {
				String text = converted.round(new MathContext(digits)).stripTrailingZeros().toPlainString() + ' ' + preferred.get();
				if (isSame(text, value, unit)) {
					return text;
				}
			}
		}
		return Quantities.formatExactly(value, unit);
	}

	private static boolean isSame(String text, double value, String unit) {
		try {
			return Math.abs(Quantities.parse(text, unit) - value) <= 2 * Math.ulp(value);
		} catch (QuantityException exception) {
			return false;
		}
	}

	/** A thickness such as {@code 20 nm}, {@code 500 µm} or {@code 1.2 mm}; a question mark if unknown. */
	public String thickness(double micrometres) {
		if (!Double.isFinite(micrometres)) {
			return UNKNOWN;
		}
		Optional<String> preferred = preferred(THICKNESS);
		if (preferred.isPresent()) {
			return number(Quantities.convert(micrometres, THICKNESS, preferred.get()), SHORT) + ' ' + symbol(preferred.get());
		}
		double size = Math.abs(micrometres);
		if (size > 0 && size < 1) {
			return number(micrometres * 1000, SHORT) + " nm"; //$NON-NLS-1$
		}
		return size < 1000 ? number(micrometres, SHORT) + " \u00b5m" : number(micrometres / 1000, SHORT) + " mm"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** A temperature such as {@code 60 °C} or {@code 333 K}; a question mark if unknown. */
	public String temperature(double celsius) {
		return printed(celsius, TEMPERATURE);
	}

	/** A voltage such as {@code 3.42 V}; a question mark if unknown. */
	public String voltage(double volts) {
		return printed(volts, VOLTAGE);
	}

	private String printed(double value, String declared) {
		String unit = preferred(declared).orElse(declared);
		return number(Double.isFinite(value) ? Quantities.convert(value, declared, unit) : value, SHORT) + ' ' + symbol(unit);
	}

	/** A bare number with three digits at most; a question mark if it is none. */
	public static String number(double value) {
		return number(value, SHORT);
	}

	/** An area-specific resistance with its 5-95 % band, such as {@code 45 Ω cm² (20–90)}. */
	public String asr(Summary ohmSquareCentimetres) {
		Optional<String> preferred = preferred(ASR);
		Prefix prefix = Prefix.of(ohmSquareCentimetres.median());
		double factor = preferred.isPresent() ? Quantities.convert(1, preferred.get(), ASR) : prefix.factor;
		StringBuilder text = new StringBuilder(number(ohmSquareCentimetres.median() / factor, SHORT));
		text.append(' ').append(preferred.isPresent() ? symbol(preferred.get()) : prefix.symbol + symbol(ASR));
		if (ohmSquareCentimetres.p5() < ohmSquareCentimetres.p95()) {
			text.append(" (").append(number(ohmSquareCentimetres.p5() / factor, BAND)).append('\u2013') //$NON-NLS-1$
					.append(number(ohmSquareCentimetres.p95() / factor, BAND)).append(')');
		}
		return text.toString();
	}

	/** An area-specific resistance without a band. */
	public String asr(double ohmSquareCentimetres) {
		return asr(new Summary(ohmSquareCentimetres, ohmSquareCentimetres, ohmSquareCentimetres));
	}

	/** A unit as it is printed, such as {@code kΩ cm²} for {@code kohm cm2}. */
	public static String symbol(String unit) {
		String printed = unit.replace("ohm", "\u03a9").replace("cm2", "cm\u00b2").replace("m2", "m\u00b2"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		if (unit.equals(TEMPERATURE)) {
			return "\u00b0C"; //$NON-NLS-1$
		}
		return printed.startsWith("u") ? '\u00b5' + printed.substring(1) : printed; //$NON-NLS-1$
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
