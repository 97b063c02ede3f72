/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.material;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.interphase.core.internal.material.ChargeSum;
import org.interphase.core.internal.material.FormulaReader;

/**
 * A chemical formula with definite amounts, such as {@code Li1.3Al0.3Ti1.7(PO4)3} or {@code LiNi1/3Mn1/3Co1/3O2}.
 * Brackets may be nested, amounts may be decimals or fractions, subscripts may be written as such.
 */
public final class Formula {

	/** Charges are rounded to one part in so many, so that the sum of thirds is whole; far below any tolerance of a formula. */
	private static final double PARTS = 1e9;

	private final String text;
	private final Map<String, Double> amounts;

	private Formula(String text, Map<String, Double> amounts) {
		this.text = text;
		this.amounts = Collections.unmodifiableMap(new LinkedHashMap<>(amounts));
	}

	/**
	 * Reads a formula.
	 *
	 * @return empty for what has no definite amounts: variables or ranges ({@code Li3xLa2/3-xTiO3}), names, mixtures
	 */
	public static Optional<Formula> parse(String text) {
		return FormulaReader.read(text).map(amounts -> new Formula(text, amounts));
	}

	/** Amount of each element per formula unit, mol, by symbol in the order of the formula; unmodifiable. */
	public Map<String, Double> amounts() {
		return amounts;
	}

	/** Amount of an element per formula unit, mol; 0 if it is not there. */
	public double amount(String symbol) {
		return amounts.getOrDefault(symbol, 0.0);
	}

	/** Molar mass, g/mol (IUPAC standard atomic weights). */
	public double molarMass() {
		return ChargeSum.mass(amounts);
	}

	/**
	 * Whether a balance of charges can be asked for: not of elements, of alloys and intermetallics ({@code Li15Ge4}) and
	 * of organic matter.
	 */
	public boolean isIonic() {
		return ChargeSum.isMeaningful(amounts);
	}

	/**
	 * Charge sum of the smallest magnitude per formula unit, elementary charges, with its sign, over the usual oxidation
	 * states of its elements; the average state of a redox metal (Fe, Mn, Co, Ni ...) may lie anywhere in its range.
	 *
	 * @return NaN if it is not {@linkplain #isIonic() ionic}
	 */
	public double charge() {
		return isIonic() ? Math.rint(ChargeSum.nearestToNeutral(amounts) * PARTS) / PARTS : Double.NaN;
	}

	/**
	 * Smallest absolute charge sum per formula unit, elementary charges, 0 or above (rule R-MAT-01).
	 *
	 * @return NaN if it is not {@linkplain #isIonic() ionic}
	 */
	public double imbalance() {
		return Math.abs(charge());
	}

	/** The formula as it was written. */
	@Override
	public String toString() {
		return text;
	}
}
