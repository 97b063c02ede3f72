/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.estimate;

import org.interphase.core.material.Provenance;
import org.interphase.core.uncertainty.Distribution;

/**
 * A parameter of a term.
 *
 * @param key        identity: parameters with the same key are drawn once per draw wherever they are used, e.g. {@code sigma:llzo}
 * @param symbol     symbol in the equation
 * @param unit       unit
 * @param value      what is known of it
 * @param provenance how it came to us
 * @param sources    keys of its sources separated by blanks
 * @param note       assumption, conversion
 * @param measuredBy what measurement would narrow it, in words; empty if none would
 */
public record Parameter(String key, String symbol, String unit, Distribution value, Provenance provenance,
		String sources, String note, String measuredBy) {

	/** A parameter of which it is not said how to measure it. */
	public Parameter(String key, String symbol, String unit, Distribution value, Provenance provenance, String sources,
			String note) {
		this(key, symbol, unit, value, provenance, sources, note, ""); //$NON-NLS-1$
	}

	/** The same with a measurement that would narrow it. */
	public Parameter measuredBy(String measurement) {
		return new Parameter(key, symbol, unit, value, provenance, sources, note, measurement);
	}
}
