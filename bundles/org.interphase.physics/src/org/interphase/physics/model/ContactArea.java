/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.model;

import org.hipparchus.special.Erf;

/**
 * Models M4.2 to M4.4: touching fraction of two faces under pressure, what is left of it after release, and its creep.
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

	/** Excess resistance in ohm cm2 by the empirical law {@code C P^-m}; C is that at 1 MPa, the pressure in MPa. */
	public static double empirical(double atOneMegapascal, double pressure, double exponent) {
		return atOneMegapascal * Math.pow(pressure, -exponent);
	}

	/** Exponent m of the empirical law from the excess resistances at two pressures, in any units. */
	public static double exponent(double firstPressure, double firstExcess, double secondPressure,
			double secondExcess) {
		return Math.log(firstExcess / secondExcess) / Math.log(secondPressure / firstPressure);
	}

	/**
	 * Touching fraction after creep: {@code df/dt = k (P/P_ref)^n (1 - f)}. For trends only. Exponent about 6.6 for the
	 * power-law creep of lithium (LePage 2019, recalled).
	 *
	 * @param fraction at the beginning, 0 to 1
	 * @param rate     k, 1/h
	 * @param load     pressure over reference pressure
	 * @param exponent n
	 * @param hours    h
	 */
	public static double crept(double fraction, double rate, double load, double exponent, double hours) {
		return 1 - (1 - fraction) * Math.exp(-rate * Math.pow(load, exponent) * hours);
	}
}
