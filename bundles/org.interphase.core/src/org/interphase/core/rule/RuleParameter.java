/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.rule;

/**
 * A threshold of a rule.
 *
 * @param name         name in camel case, e.g. {@code minimumConductivity}
 * @param unit         unit; {@code 1} for a plain number
 * @param defaultValue value where no profile says otherwise
 * @param minimum      smallest sensible value
 * @param maximum      largest sensible value
 */
public record RuleParameter(String name, String unit, double defaultValue, double minimum, double maximum) {

	/** Refuses a default that is out of range. */
	public RuleParameter {
		if (!(minimum <= defaultValue && defaultValue <= maximum)) {
			throw new IllegalArgumentException(
					"The default of '" + name + "' must lie between " + minimum + " and " + maximum + '.'); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
	}

	/** Whether a value lies in the range. */
	public boolean accepts(double value) {
		return minimum <= value && value <= maximum;
	}
}
