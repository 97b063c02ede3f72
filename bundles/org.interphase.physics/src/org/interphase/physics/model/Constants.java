/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.model;

/** Physical constants (CODATA 2018) and unit conversions that the formulas share. */
public final class Constants {

	/** Gas constant, J/mol/K. */
	public static final double GAS = 8.314462618;
	/** Faraday constant, C/mol. */
	public static final double FARADAY = 96485.33212;
	/** Boltzmann constant, eV/K. */
	public static final double BOLTZMANN_EV = 8.617333262e-5;
	/** 0 degC in K. */
	public static final double ZERO_CELSIUS = 273.15;
	/** One micrometre in cm. */
	public static final double CM_PER_UM = 1e-4;
	/** One nanometre in cm. */
	public static final double CM_PER_NM = 1e-7;

	private Constants() {
	}

	/** Absolute temperature in K of a temperature in degC. */
	public static double kelvin(double celsius) {
		return celsius + ZERO_CELSIUS;
	}

	/** RT/F in mV at a temperature in degC. */
	public static double thermalVoltage(double celsius) {
		return GAS * kelvin(celsius) / FARADAY * 1000;
	}
}
