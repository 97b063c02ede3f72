/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.facts;

import java.util.OptionalDouble;

import org.interphase.core.context.StackContext;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Property;
import org.interphase.core.rule.RuleContext;

/** Values of materials, taken from the default of their family where they have none of their own. */
public final class FamilyValues {

	private FamilyValues() {
	}

	/** Central value of a property, in its unit; NaN if neither the material nor its family has one. */
	public static double number(StackContext stack, MaterialRecord material, Property property) {
		OptionalDouble own = material.number(property);
		return own.isPresent() ? own.getAsDouble()
				: RuleContext.orNaN(stack.materials().familyDefault(material.family())
						.map(family -> family.number(property)).orElse(OptionalDouble.empty()));
	}
}
