/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.model;

/**
 * Model M6: interphase that grows by diffusion, {@code x^2 = x0^2 + 2 k t}. Not for mixed-conducting interphases, which
 * grow linearly and have no steady state.
 */
public final class InterphaseGrowth {

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
}
