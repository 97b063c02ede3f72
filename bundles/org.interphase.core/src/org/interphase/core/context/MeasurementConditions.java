/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.context;

import org.interphase.model.PressureKind;

/**
 * Under which conditions a value was measured. Unknown numbers are NaN.
 *
 * @param temperature    degC
 * @param pressure       MPa
 * @param pressureKind   which pressure is meant
 * @param age            h since the boundary was made
 * @param arealCapacity  mAh/cm2 per half cycle
 * @param currentDensity mA/cm2
 * @param cRate          1/h
 * @param cycles         number of cycles before the measurement
 */
public record MeasurementConditions(double temperature, double pressure, PressureKind pressureKind, double age,
		double arealCapacity, double currentDensity, double cRate, double cycles) {

	/** Nothing is known. */
	public static final MeasurementConditions UNKNOWN = at(Double.NaN, Double.NaN);

	/** Conditions of which only these two are known, the pressure being that of operation. */
	public static MeasurementConditions at(double temperature, double pressure) {
		return new MeasurementConditions(temperature, pressure, PressureKind.OPERATION, Double.NaN, Double.NaN,
				Double.NaN, Double.NaN, Double.NaN);
	}
}
