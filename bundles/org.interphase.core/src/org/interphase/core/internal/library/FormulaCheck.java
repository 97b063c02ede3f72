/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.library;

import java.util.Locale;

import org.interphase.core.material.Formula;
import org.interphase.core.material.MaterialRecord;

/** Finds formulas whose charges do not sum to zero (rule R-MAT-01). */
public final class FormulaCheck {

	/** Rounding of amounts to two decimals leaves this much, elementary charges per formula unit. */
	private static final double TOLERANCE = 0.05;

	private FormulaCheck() {
	}

	/** Checks the formula of a material, and each alias that is one. */
	public static void check(MaterialRecord material, Reporter reporter) {
		check("formula", material.formula(), reporter); //$NON-NLS-1$
		// a name without amounts, such as SUS, only looks like a formula
		material.aliases().stream().filter(alias -> alias.chars().anyMatch(Character::isDigit))
				.forEach(alias -> check("alias", alias, reporter)); //$NON-NLS-1$
	}

	private static void check(String property, String text, Reporter reporter) {
		Formula.parse(text).filter(formula -> formula.imbalance() > TOLERANCE)
				.ifPresent(formula -> reporter.report(property,
						String.format(Locale.ROOT, "%s is not charge neutral (off by %+.2f).", text, formula.charge()), //$NON-NLS-1$
						"Correct the amounts.")); //$NON-NLS-1$
	}
}
