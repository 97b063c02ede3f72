/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.facts;

import org.interphase.core.context.StackContext;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Property;

/** Elastic constants of materials. Unknown ones are NaN. */
public final class Elasticity {

	private Elasticity() {
	}

	/** Shear modulus, GPa: as given, or of Young's modulus and Poisson's ratio. */
	public static double shearModulus(StackContext stack, MaterialRecord material) {
		double given = FamilyValues.number(stack, material, Property.SHEAR_MODULUS);
		return !Double.isNaN(given) ? given
				: FamilyValues.number(stack, material, Property.YOUNGS_MODULUS)
						/ (2 * (1 + FamilyValues.number(stack, material, Property.POISSON_RATIO)));
	}
}
