/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.model;

/** Model M10: limits of stripping, beyond which voids open at the contact. */
public final class Stripping {

	/** Self-diffusion coefficient of lithium at 25 degC, cm2/s (recalled). */
	public static final double LITHIUM_DIFFUSION = 5.6e-11;

	private static final double WITHOUT_PRESSURE = 0.1;
	private static final double PER_PRESSURE = 0.2;
	private static final double ARGYRODITE_CURRENT = 0.2;
	private static final double ARGYRODITE_PRESSURE = 3;
	/** From 0.2 mA/cm2 at 3 MPa and 1.0 at 7 MPa. */
	private static final double ARGYRODITE_EXPONENT = Math.log(1.0 / 0.2) / Math.log(7.0 / 3.0);

	private Stripping() {
	}

	/**
	 * Current that diffusion in lithium can carry away: {@code F D c dX / L}.
	 *
	 * @param diffusion of lithium, cm2/s
	 * @param gradient  difference of the mole fraction of vacancies, 0 to 1; 1 is the ceiling
	 * @param length    um
	 * @return mA/cm2
	 */
	public static double diffusionCeiling(double diffusion, double gradient, double length) {
		return Constants.FARADAY * diffusion * gradient / Lithium.MOLAR_VOLUME / (length * Constants.CM_PER_UM) * 1000;
	}

	/**
	 * Critical stripping current of lithium on garnet in mA/cm2 at a stack pressure in MPa: {@code max(0.1, 0.2 P)}. From 0.4,
	 * 1.0 and 2.0 MPa (Wang 2019, recalled) and without pressure (Krauskopf 2019, recalled).
	 */
	public static double criticalOnGarnet(double pressure) {
		return Math.max(WITHOUT_PRESSURE, PER_PRESSURE * pressure);
	}

	/**
	 * Critical stripping current of lithium on Li6PS5Cl in mA/cm2 at a stack pressure in MPa: {@code 0.2 (P/3)^1.90}. Only from
	 * 3 and 7 MPa (Kasemchainan 2019, recalled); do not use far outside.
	 */
	public static double criticalOnArgyrodite(double pressure) {
		return ARGYRODITE_CURRENT * Math.pow(pressure / ARGYRODITE_PRESSURE, ARGYRODITE_EXPONENT);
	}

	/**
	 * Touching fraction after stripping above the critical current: it falls linearly with the excess capacity.
	 *
	 * @param fraction at the beginning, 0 to 1
	 * @param current  mA/cm2
	 * @param critical critical current, mA/cm2
	 * @param hours    h
	 * @param capacity areal capacity to failure, mAh/cm2
	 * @return 0 to {@code fraction}
	 */
	public static double contact(double fraction, double current, double critical, double hours, double capacity) {
		double lost = Math.max(0, current - critical) * hours / capacity;
		return Math.max(0, fraction - lost);
	}
}
