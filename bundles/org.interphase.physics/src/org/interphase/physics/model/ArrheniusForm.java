/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.model;

/**
 * Model M2: how a conductivity follows temperature. The two forms differ by about kT in their activation energy, so an
 * energy is worth little without its form. Valid without phase change; the melting of PEO near 60 degC breaks it.
 */
public enum ArrheniusForm {
	/** Conductivity itself follows an exponential. */
	SIGMA("sigma"),
	/** Conductivity times absolute temperature follows an exponential, as hopping demands. */
	SIGMA_T("sigmaT");

	private final String id;

	ArrheniusForm(String id) {
		this.id = id;
	}

	/** Stable id, as the qualifier of an activation energy writes it. */
	public String id() {
		return id;
	}

	/**
	 * Conductivity at another temperature.
	 *
	 * @param conductivity     at the reference temperature, any unit
	 * @param activationEnergy eV, of this form
	 * @param reference        reference temperature, degC
	 * @param temperature      degC
	 * @return in the unit of the conductivity
	 */
	public double conductivity(double conductivity, double activationEnergy, double reference, double temperature) {
		double factor = Math.exp(-activationEnergy * inverseDifference(reference, temperature));
		return conductivity * factor * prefactor(reference, temperature);
	}

	/** Activation energy in eV from the conductivities at two temperatures in degC. */
	public double activationEnergy(double first, double firstTemperature, double second, double secondTemperature) {
		double ratio = second / first / prefactor(firstTemperature, secondTemperature);
		return -Math.log(ratio) / inverseDifference(firstTemperature, secondTemperature);
	}

	/**
	 * Resistance at another temperature; activation energies of resistances have no prefactor.
	 *
	 * @param resistance       at the reference temperature, any unit
	 * @param activationEnergy eV
	 * @param reference        reference temperature, degC
	 * @param temperature      degC
	 * @return in the unit of the resistance
	 */
	public static double resistance(double resistance, double activationEnergy, double reference, double temperature) {
		return resistance * Math.exp(activationEnergy * inverseDifference(reference, temperature));
	}

	private double prefactor(double reference, double temperature) {
		return this == SIGMA_T ? Constants.kelvin(reference) / Constants.kelvin(temperature) : 1;
	}

	/** {@code (1/T - 1/T0)/k}, 1/eV. */
	private static double inverseDifference(double reference, double temperature) {
		return (1 / Constants.kelvin(temperature) - 1 / Constants.kelvin(reference)) / Constants.BOLTZMANN_EV;
	}
}
