/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.properties;

import java.util.Optional;

import org.interphase.core.material.Property;
import org.interphase.core.material.PropertyRecord;
import org.interphase.core.quantity.Quantities;
import org.interphase.core.quantity.QuantityException;
import org.interphase.ui.DisplayUnits;

/**
 * A value or a range of a property as it is typed: {@code 0.4 mS/cm}, {@code 1e-4 S/cm - 3e-4 S/cm}, {@code <= 1 V}, or a
 * text.
 *
 * @param low  in the unit of the property; NaN for an open end or a text
 * @param high in the unit of the property; NaN for an open end or a text
 * @param text a text; else empty
 */
public record ValueText(double low, double high, String text) {

	private static final String RANGE = " \u2013 "; //$NON-NLS-1$

	/** The text of a value, which {@link #parse} reads again. */
	public static String of(PropertyRecord value) {
		if (value.property().isText()) {
			return value.text();
		}
		boolean hasLow = !Double.isNaN(value.low());
		boolean hasHigh = !Double.isNaN(value.high());
		if (!hasLow) {
			return hasHigh ? "\u2264 " + number(value.high(), value.property()) : ""; //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (!hasHigh) {
			return "\u2265 " + number(value.low(), value.property()); //$NON-NLS-1$
		}
		String low = number(value.low(), value.property());
		return value.low() == value.high() ? low : low + RANGE + number(value.high(), value.property());
	}

	/**
	 * The value of a text.
	 *
	 * @throws QuantityException if the text is no such value; the message says what to type
	 */
	public static ValueText parse(String typed, Property property) throws QuantityException {
		String plain = typed.strip();
		if (property.isText()) {
			return new ValueText(Double.NaN, Double.NaN, plain);
		}
		String unit = unit(property);
		Optional<String> most = behind(plain, "\u2264", "<="); //$NON-NLS-1$ //$NON-NLS-2$
		if (most.isPresent()) {
			return new ValueText(Double.NaN, Quantities.parse(most.get(), unit), ""); //$NON-NLS-1$
		}
		Optional<String> least = behind(plain, "\u2265", ">="); //$NON-NLS-1$ //$NON-NLS-2$
		if (least.isPresent()) {
			return new ValueText(Quantities.parse(least.get(), unit), Double.NaN, ""); //$NON-NLS-1$
		}
		String[] ends = plain.split("\\s+[\u2013-]\\s+", 2); //$NON-NLS-1$
		double low = Quantities.parse(ends[0], unit);
		double high = ends.length == 1 ? low : Quantities.parse(ends[1], unit);
		return new ValueText(Math.min(low, high), Math.max(low, high), ""); //$NON-NLS-1$
	}

	private static Optional<String> behind(String text, String... signs) {
		for (String sign : signs) {
			if (text.startsWith(sign)) {
				return Optional.of(text.substring(sign.length()));
			}
		}
		return Optional.empty();
	}

	private static String number(double value, Property property) {
		return DisplayUnits.amounts().exact(value, unit(property));
	}

	private static String unit(Property property) {
		return property.unit().isEmpty() ? "1" : property.unit(); //$NON-NLS-1$
	}
}
