/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.properties;

import java.util.ArrayList;
import java.util.List;

import org.interphase.core.material.MaterialLookup;
import org.interphase.core.material.PropertyRecord;
import org.interphase.core.material.Provenance;
import org.interphase.core.material.SourceRecord;
import org.interphase.core.quantity.Quantities;
import org.interphase.core.registry.Registries;
import org.interphase.core.uncertainty.Distribution;
import org.interphase.ui.DisplayUnits;

/** Values and where they come from, as texts for people. */
public final class Origins {

	private static final double LOW = 0.05;
	private static final double HIGH = 0.95;
	private static final String RANGE = " \u2013 "; //$NON-NLS-1$

	private Origins() {
	}

	/** How a value came to us, in words. */
	public static String provenance(Provenance provenance) {
		return switch (provenance) {
		case REVIEW -> Messages.provenance_review;
		case READ -> Messages.provenance_read;
		case SECONDARY -> Messages.provenance_secondary;
		case RECALLED -> Messages.provenance_recalled;
		case DERIVED -> Messages.provenance_derived;
		case USER -> Messages.provenance_user;
		};
	}

	/** The citations of keys that are separated by blanks; a key that nobody knows stays as it is. */
	public static String citations(String keys) {
		MaterialLookup materials = Registries.standard().materials();
		List<String> citations = new ArrayList<>();
		for (String key : keys.isBlank() ? new String[0] : keys.strip().split("\\s+")) { //$NON-NLS-1$
			citations.add(materials.source(key).map(Origins::citation).orElse(key));
		}
		return String.join("; ", citations); //$NON-NLS-1$
	}

	private static String citation(SourceRecord source) {
		return source.doi().isEmpty() ? source.citation() : source.citation() + ", doi:" + source.doi(); //$NON-NLS-1$
	}

	/** A value or a range of a property with its unit, or its text. */
	public static String value(PropertyRecord value) {
		if (value.property().isText()) {
			return value.text();
		}
		String unit = value.property().unit();
		if (Double.isNaN(value.low())) {
			return "\u2264 " + number(value.high(), unit); //$NON-NLS-1$
		}
		if (Double.isNaN(value.high())) {
			return "\u2265 " + number(value.low(), unit); //$NON-NLS-1$
		}
		return value.low() == value.high() ? number(value.low(), unit)
				: number(value.low(), unit) + RANGE + number(value.high(), unit);
	}

	/** A temperature in degrees Celsius; empty if unknown. */
	public static String temperature(double celsius) {
		return Double.isNaN(celsius) ? "" : number(celsius, "degC"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Median and 5-95 % band of what is known of a quantity. */
	static String value(Distribution value, String unit) {
		if (value.isExact()) {
			return number(value.median(), unit);
		}
		return number(value.median(), unit) + "  (" + number(value.quantile(LOW), unit) + RANGE //$NON-NLS-1$
				+ number(value.quantile(HIGH), unit) + ')';
	}

	/** A number with its unit; units that are no units for us stay as they are. */
	private static String number(double value, String unit) {
		try {
			return DisplayUnits.amounts().rounded(value, unit.isEmpty() ? "1" : unit); //$NON-NLS-1$
		} catch (IllegalArgumentException unknownUnit) {
			return Quantities.format(value, "1") + ' ' + unit; //$NON-NLS-1$
		}
	}
}
