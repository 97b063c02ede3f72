/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.context;

import org.interphase.model.Atmosphere;

/**
 * Conditions of an assessment. Unknown numbers are NaN.
 *
 * @param temperature         degC
 * @param maximumTemperature  degC
 * @param stackPressure       MPa
 * @param fabricationPressure MPa
 * @param currentDensity      mA/cm2
 * @param cRate               1/h
 * @param atmosphere          atmosphere of processing
 * @param dewPoint            degC
 * @param age                 h
 * @param chargeCutoff        V, per cell
 * @param dischargeCutoff     V, per cell
 */
public record ConditionsContext(double temperature, double maximumTemperature, double stackPressure,
		double fabricationPressure, double currentDensity, double cRate, Atmosphere atmosphere, double dewPoint,
		double age, double chargeCutoff, double dischargeCutoff) {

	/** Room temperature, degC: the reference of all tabulated values, and the assumption where no temperature is given. */
	public static final double ROOM_TEMPERATURE = 25;

	/** Temperature, or 25 degC where it is not given. */
	public double temperatureOrRoom() {
		return Double.isNaN(temperature) ? ROOM_TEMPERATURE : temperature;
	}

	/** The larger of the stack pressure and the fabrication pressure, MPa; NaN if neither is given. */
	public double highestPressure() {
		if (Double.isNaN(stackPressure)) {
			return fabricationPressure;
		}
		return Double.isNaN(fabricationPressure) ? stackPressure : Math.max(stackPressure, fabricationPressure);
	}
}
