/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.model;

/** Lithium metal: amounts that belong together. Molar mass and density are those that the reference numbers were made with. */
public final class Lithium {

	/** Molar mass, g/mol. */
	public static final double MOLAR_MASS = 6.941;
	/** Density, g/cm3. */
	public static final double DENSITY = 0.534;
	/** Molar volume, cm3/mol. */
	public static final double MOLAR_VOLUME = MOLAR_MASS / DENSITY;

	private static final double COULOMB_PER_MAH = 3.6;

	private Lithium() {
	}

	/** Thickness in um of the lithium that carries an areal capacity in mAh/cm2: 4.85 um per mAh/cm2. */
	public static double thickness(double capacity) {
		return capacity * COULOMB_PER_MAH / Constants.FARADAY * MOLAR_VOLUME / Constants.CM_PER_UM;
	}

	/** Areal capacity in mAh/cm2 of a thickness of lithium in um; the inverse of {@link #thickness}. */
	public static double capacity(double thickness) {
		return thickness / thickness(1);
	}
}
