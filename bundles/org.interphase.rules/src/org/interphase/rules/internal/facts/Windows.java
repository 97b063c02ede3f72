/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.facts;

import java.util.OptionalDouble;

import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Property;
import org.interphase.core.material.PropertyRecord;
import org.interphase.core.rule.RuleContext;

/** Stability windows of electrolytes, V vs Li/Li+. Unknown limits are NaN. */
public final class Windows {

	private static final String THERMODYNAMIC = "thermodynamic"; //$NON-NLS-1$

	private Windows() {
	}

	/** Upper limit seen in operation: every value that is not marked as thermodynamic; of a range the lower end. */
	public static double practicalOxidation(MaterialRecord electrolyte) {
		return electrolyte.all(Property.OXIDATION_POTENTIAL).stream()
				.filter(value -> !value.qualifier().equals(THERMODYNAMIC)).findFirst().map(Windows::cautious)
				.orElse(Double.NaN);
	}

	/** Upper limit by thermodynamics. */
	public static double thermodynamicOxidation(MaterialRecord electrolyte) {
		return thermodynamic(electrolyte, Property.OXIDATION_POTENTIAL);
	}

	/** Lower limit by thermodynamics. */
	public static double thermodynamicReduction(MaterialRecord electrolyte) {
		return thermodynamic(electrolyte, Property.REDUCTION_POTENTIAL);
	}

	private static double thermodynamic(MaterialRecord electrolyte, Property limit) {
		return RuleContext.orNaN(electrolyte.property(limit, THERMODYNAMIC).map(PropertyRecord::central)
				.orElse(OptionalDouble.empty()));
	}

	private static double cautious(PropertyRecord value) {
		return Double.isNaN(value.low()) ? value.high() : value.low();
	}
}
