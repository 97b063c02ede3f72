/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.material;

import java.util.OptionalDouble;

/**
 * One value of one property of a material.
 *
 * @param property    the property
 * @param low         value or lower end of the range, in the unit of the property; NaN for an open end or a text
 * @param high        value or upper end of the range; NaN for an open end or a text
 * @param text        value of a property that is a text; else empty
 * @param qualifier   what the value belongs to where several compete, e.g. {@code total}, {@code bulk}, {@code clean},
 *                    {@code thermodynamic}; else empty
 * @param temperature temperature at which it holds, degC; NaN if not stated
 * @param provenance  how it came to us
 * @param sources     keys of its sources separated by blanks; may be empty
 * @param note        what the source gives, conflicts, assumptions
 */
public record PropertyRecord(Property property, double low, double high, String text, String qualifier,
		double temperature, Provenance provenance, String sources, String note) {

	/** Single value: the geometric mean of a positive range, the middle of any other; empty without a number. */
	public OptionalDouble central() {
		if (Double.isNaN(low)) {
			return Double.isNaN(high) ? OptionalDouble.empty() : OptionalDouble.of(high);
		}
		if (Double.isNaN(high) || low == high) {
			return OptionalDouble.of(low);
		}
		return OptionalDouble.of(low > 0 ? Math.sqrt(low * high) : (low + high) / 2);
	}
}
