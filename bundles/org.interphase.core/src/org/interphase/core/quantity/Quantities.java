/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.quantity;

import javax.measure.Unit;

import org.interphase.core.internal.quantity.NumberText;
import org.interphase.core.internal.quantity.QuantityKinds;
import org.interphase.core.internal.quantity.ReadableUnits;
import org.interphase.core.internal.quantity.UnitTexts;
import org.interphase.core.internal.text.Texts;

/**
 * Numbers with units as people write them.
 * <p>
 * A unit is a product of symbols with SI prefixes: {@code mS/cm}, {@code mS cm-1}, {@code mS cm^-1}, {@code ohm cm2},
 * {@code Ω·cm²}. Micro is {@code u}, {@code µ} or {@code μ}. Where a temperature is expected, {@code C} is a degree
 * Celsius; where a C-rate ({@code 1/h}) is expected, {@code 0.5C} and {@code C/2} are rates. Methods are safe for
 * concurrent use.
 */
public final class Quantities {

	private static final Texts TEXTS = new Texts(NumberText.class);

	private Quantities() {
	}

	/**
	 * The value of a text, in a unit.
	 *
	 * @param text number with a decimal point, then a unit; a number without a unit is in {@code unit}
	 * @param unit unit of the result, e.g. {@code um}
	 * @return a finite number
	 * @throws QuantityException        if the text is no number, or its unit is unknown or of another kind
	 * @throws IllegalArgumentException if {@code unit} is unknown
	 */
	public static double parse(String text, String unit) throws QuantityException {
		Unit<?> expected = known(unit);
		NumberText number = NumberText.of(QuantityKinds.isRate(expected) ? NumberText.plainRate(text) : text);
		if (number.rest().isEmpty()) {
			return number.value();
		}
		Unit<?> written = UnitTexts.parse(number.rest(), expected);
		if (!QuantityKinds.areSame(written, expected)) {
			throw new QuantityException(TEXTS.get("otherKind", text.strip(), QuantityKinds.name(written), //$NON-NLS-1$
					QuantityKinds.name(expected), unit));
		}
		double value = UnitTexts.convert(number.value(), written, expected);
		if (!Double.isFinite(value)) {
			throw new QuantityException(TEXTS.get("tooLarge", text.strip())); //$NON-NLS-1$
		}
		return value;
	}

	/**
	 * Converts a value between units.
	 *
	 * @throws IllegalArgumentException if a unit is unknown or the two are of different kinds
	 */
	public static double convert(double value, String from, String to) {
		Unit<?> source = known(from);
		Unit<?> target = known(to);
		if (!QuantityKinds.areSame(source, target)) {
			throw new IllegalArgumentException(from + " and " + to + " are of different kinds"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return UnitTexts.convert(value, source, target);
	}

	/**
	 * A text for people: three significant digits, with the prefix that reads best, e.g. 0.02 um as {@code 20 nm} and
	 * 1200 ohm cm2 as {@code 1.2 kohm cm2}.
	 *
	 * @param value any number; NaN is printed as an en dash
	 * @throws IllegalArgumentException if the unit is unknown
	 */
	public static String format(double value, String unit) {
		return ReadableUnits.rounded(value, unit);
	}

	/**
	 * A readable text that loses nothing: {@link #parse} gives exactly the same value again.
	 *
	 * @param value finite
	 * @throws IllegalArgumentException if the unit is unknown or the value not finite
	 */
	public static String formatExactly(double value, String unit) {
		if (!Double.isFinite(value)) {
			throw new IllegalArgumentException("Not a finite number: " + value); //$NON-NLS-1$
		}
		return ReadableUnits.exact(value, unit);
	}

	/** Whether two units measure the same kind of quantity; false if one is unknown. */
	public static boolean areSameKind(String unit, String other) {
		try {
			return QuantityKinds.areSame(UnitTexts.parse(unit), UnitTexts.parse(other));
		} catch (QuantityException e) {
			return false;
		}
	}

	private static Unit<?> known(String unit) {
		try {
			return UnitTexts.parse(unit);
		} catch (QuantityException e) {
			throw new IllegalArgumentException(e.getMessage(), e);
		}
	}
}
