/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.evidence;

import org.interphase.core.context.ConditionsContext;
import org.interphase.physics.model.Constants;

/**
 * An interface and its conditions.
 *
 * @param traits      what it is
 * @param temperature degC
 * @param pressure    stack pressure or pressure of making, the larger, MPa; NaN if unknown
 */
record Place(Traits traits, double temperature, double pressure) {

	/** Where no pressure is stated, MPa: the order of a hand-tightened cell. */
	private static final double USUAL_PRESSURE = 1;
	private static final double LOWEST_PRESSURE = 0.1;
	/** Contact is complete from here on, MPa: the effective hardness of lithium on garnet (model M4). */
	private static final double FULL_CONTACT = 150;

	/** With room temperature where none is given, and the larger of the pressures that are. */
	static Place of(Traits traits, double temperature, double stackPressure, double fabricationPressure) {
		double pressure = Double.isNaN(stackPressure) ? fabricationPressure
				: Double.isNaN(fabricationPressure) ? stackPressure : Math.max(stackPressure, fabricationPressure);
		return new Place(traits, Double.isNaN(temperature) ? ConditionsContext.ROOM_TEMPERATURE : temperature, pressure);
	}

	/** Reciprocal thermal energy above that of room temperature, 1/eV: factor of the activation energy in ln(ASR). */
	double thermal() {
		return traits.electronic() ? 0
				: (1 / Constants.kelvin(temperature) - 1 / Constants.kelvin(ConditionsContext.ROOM_TEMPERATURE))
						/ Constants.BOLTZMANN_EV;
	}

	/**
	 * Logarithm of the pressure over the usual one: factor of the exponent in ln(ASR). A bonded contact is one at the pressure
	 * of complete contact, whatever the pressure is.
	 */
	double compression() {
		if (traits.bonded()) {
			return Math.log(FULL_CONTACT / USUAL_PRESSURE);
		}
		return Double.isNaN(pressure) || !traits.dry() ? 0
				: Math.log(Math.clamp(pressure, LOWEST_PRESSURE, FULL_CONTACT) / USUAL_PRESSURE);
	}
}
