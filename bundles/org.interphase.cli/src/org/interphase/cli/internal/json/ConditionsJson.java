/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.json;

import java.io.IOException;

import org.interphase.core.context.ConditionsContext;

/** Conditions of an assessment, and what was assumed where none are given. */
final class ConditionsJson {

	private ConditionsJson() {
	}

	static void write(JsonOutput json, ConditionsContext conditions) throws IOException {
		json.beginObject("conditions"); //$NON-NLS-1$
		json.number("temperature_degC", conditions.temperature()); //$NON-NLS-1$
		json.number("maximum_temperature_degC", conditions.maximumTemperature()); //$NON-NLS-1$
		json.number("stack_pressure_MPa", conditions.stackPressure()); //$NON-NLS-1$
		json.number("fabrication_pressure_MPa", conditions.fabricationPressure()); //$NON-NLS-1$
		json.number("current_density_mA_cm2", conditions.currentDensity()); //$NON-NLS-1$
		json.number("c_rate_per_h", conditions.cRate()); //$NON-NLS-1$
		json.text("atmosphere", conditions.atmosphere().getLiteral()); //$NON-NLS-1$
		json.number("dew_point_degC", conditions.dewPoint()); //$NON-NLS-1$
		json.number("age_h", conditions.age()); //$NON-NLS-1$
		json.number("charge_cutoff_V", conditions.chargeCutoff()); //$NON-NLS-1$
		json.number("discharge_cutoff_V", conditions.dischargeCutoff()); //$NON-NLS-1$
		json.beginObject("assumed"); //$NON-NLS-1$
		if (Double.isNaN(conditions.temperature())) {
			json.number("temperature_degC", conditions.temperatureOrRoom()); //$NON-NLS-1$
		}
		json.endObject();
		json.endObject();
	}
}
