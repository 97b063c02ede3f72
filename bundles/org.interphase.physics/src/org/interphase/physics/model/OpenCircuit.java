/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.model;

/** Model M12: open-circuit voltage and windows of stability. */
public final class OpenCircuit {

	private OpenCircuit() {
	}

	/** Voltage in V from the chemical potentials of lithium in anode and cathode, both eV per ion of this charge. */
	public static double voltage(double anode, double cathode, int charge) {
		return (anode - cathode) / charge;
	}

	/** The difference of molar chemical potentials in kJ/mol, cathode minus anode, that belongs to a voltage in V. */
	public static double molarDifference(double voltage) {
		return -voltage * Constants.FARADAY / 1000;
	}

	/**
	 * How far a potential lies outside a window of stability, all in V vs lithium.
	 *
	 * @return V; 0 inside, positive above the window, negative below
	 */
	public static double outside(double potential, double reduction, double oxidation) {
		if (potential < reduction) {
			return potential - reduction;
		}
		return Math.max(0, potential - oxidation);
	}
}
