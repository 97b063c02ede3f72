/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.model;

import org.hipparchus.special.Erf;

/**
 * Model M4.2 and M4.3: touching fraction of two faces under pressure. Creep in time is left out.
 */
public final class ContactArea {

	/**
	 * Part of the excess resistance that stays erased when a pressure is released: (78 - 18)/78 from Doux 2020 on
	 * Li|Li6PS5Cl.
	 */
	public static final double RETAINED = 0.769231;

	private ContactArea() {
	}

	/** Reduced modulus in GPa of two bodies with these Young's moduli (GPa) and Poisson's ratios. */
	public static double reducedModulus(double firstModulus, double firstPoisson, double secondModulus,
			double secondPoisson) {
		return 1 / ((1 - firstPoisson * firstPoisson) / firstModulus
				+ (1 - secondPoisson * secondPoisson) / secondModulus);
	}

	/**
	 * Elastic contact (Persson): {@code erf(sqrt2 P / (E* h'))}.
	 *
	 * @param pressure       MPa
	 * @param reducedModulus GPa
	 * @param slope          root-mean-square slope of the two-dimensional surface
	 */
	public static double elastic(double pressure, double reducedModulus, double slope) {
		return Erf.erf(Math.sqrt(2) * pressure / (reducedModulus * 1000 * slope));
	}

	/** Plastic contact (Bowden, Tabor): {@code min(1, P/H)} with the pressure and the effective hardness in MPa. */
	public static double plastic(double pressure, double hardness) {
		return Math.min(1, pressure / hardness);
	}

	/**
	 * The larger of the two, since spots cannot carry more than the hardness; the plastic one where the slope or the
	 * modulus is unknown (NaN).
	 */
	public static double fraction(double pressure, double hardness, double reducedModulus, double slope) {
		double plastic = plastic(pressure, hardness);
		double elastic = elastic(pressure, reducedModulus, slope);
		return Double.isNaN(elastic) ? plastic : Math.max(plastic, elastic);
	}

	/**
	 * Touching fraction that remembers the highest pressure: {@code 1/f = (1 - r)/f(P) + r/f(P_max)}.
	 *
	 * @param now      fraction that the present pressure would give at first loading
	 * @param highest  fraction at the highest pressure ever; not smaller than {@code now} has an effect
	 * @param retained part of the excess resistance that stays erased, 0 to 1
	 */
	public static double afterRelease(double now, double highest, double retained) {
		return highest <= now ? now : 1 / ((1 - retained) / now + retained / highest);
	}
}
