/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.model;

/**
 * Model M6: growth of an interphase. One that insulates electrons grows by diffusion, {@code x^2 = x0^2 + 2 k t}; a
 * mixed-conducting one grows linearly and has no steady state; a stable one stays as it is.
 */
public final class InterphaseGrowth {

	/** Volume of the products of Li6PS5Cl per mol of lithium consumed, cm3/mol. */
	public static final double ARGYRODITE_VOLUME = 24.7;

	private static final double SQRT_SECONDS_PER_HOUR = 60;

	private InterphaseGrowth() {
	}

	/** Thickness in nm after a time in s, with the rate constant in cm2/s and the first thickness in nm. */
	public static double thickness(double rate, double time, double firstThickness) {
		double first = firstThickness * Constants.CM_PER_NM;
		return Math.sqrt(first * first + 2 * rate * time) / Constants.CM_PER_NM;
	}

	/** Time in s until the interphase has this ASR (ohm cm2); parameters as in {@link #thickness}, conductivity in S/cm. */
	public static double time(double asr, double rate, double conductivity, double firstThickness) {
		double thickness = asr * conductivity;
		double first = firstThickness * Constants.CM_PER_NM;
		return (thickness * thickness - first * first) / (2 * rate);
	}

	/**
	 * Rate constant of Wagner: {@code sigma_eff dphi V / F} with the two conductivities in series.
	 *
	 * @param electronic electronic conductivity, S/cm
	 * @param ionic      ionic conductivity, S/cm
	 * @param potential  drop of the lithium potential across the interphase, V
	 * @param volume     volume of interphase per mol of lithium consumed, cm3/mol
	 * @return cm2/s
	 */
	public static double wagnerRate(double electronic, double ionic, double potential, double volume) {
		return 1 / (1 / electronic + 1 / ionic) * potential * volume / Constants.FARADAY;
	}

	/** ASR in ohm cm2 after a time in h, from a measured slope in ohm cm2 per square root of an hour. */
	public static double asr(double slope, double hours) {
		return slope * Math.sqrt(hours);
	}

	/** ASR in ohm cm2 of an interphase with a first ASR (ohm cm2) and a slope, after a time in h. */
	public static double asr(double first, double slope, double hours) {
		return first + asr(slope, hours);
	}

	/** Time in h until a slope in ohm cm2 per square root of an hour has made this ASR in ohm cm2. */
	public static double hours(double asr, double slope) {
		return Math.pow(asr / slope, 2);
	}

	/** Slope in ohm cm2 per square root of an hour, from the rate constant (cm2/s) and conductivity (S/cm). */
	public static double slope(double rate, double conductivity) {
		return SQRT_SECONDS_PER_HOUR * Math.sqrt(2 * rate) / conductivity;
	}

	/** Rate constant in cm2/s that makes a slope; the inverse of {@link #slope}. */
	public static double rate(double slope, double conductivity) {
		return Math.pow(slope * conductivity / SQRT_SECONDS_PER_HOUR, 2) / 2;
	}

	/**
	 * Thickness of a mixed-conducting interphase, limited by the reaction: linear in time until the electrolyte is used up.
	 *
	 * @param rate  nm/h
	 * @param hours h
	 * @param most  thickness at which the electrolyte is used up, nm
	 * @return nm
	 */
	public static double mixedConducting(double rate, double hours, double most) {
		return Math.min(rate * hours, most);
	}

	/** Lithium metal in um that an interphase has used up: its thickness in nm, its volume per mol of lithium in cm3/mol. */
	public static double lithiumConsumed(double thickness, double volume) {
		return thickness * Constants.CM_PER_NM / volume * Lithium.MOLAR_VOLUME / Constants.CM_PER_UM;
	}
}
