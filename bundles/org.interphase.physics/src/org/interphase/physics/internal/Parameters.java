/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal;

import org.interphase.core.context.ConditionsContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.material.Provenance;
import org.interphase.core.uncertainty.Distribution;

/** Parameters that the design itself gives. */
public final class Parameters {

	private Parameters() {
	}

	/** A number that the design gives. */
	public static Parameter given(String key, String symbol, String unit, double value) {
		return new Parameter(key, symbol, unit, new Distribution.Exact(value), Provenance.USER, "", "");
	}

	/** Thickness of a layer, um. */
	public static Parameter thickness(LayerContext layer, double value) {
		return given("thickness:" + layer.id(), "d", "um", value);
	}

	/** Temperature, degC; the note says so where it is assumed. */
	public static Parameter temperature(ConditionsContext conditions) {
		double value = conditions.temperatureOrRoom();
		boolean assumed = Double.isNaN(conditions.temperature());
		return new Parameter("temperature", "T", "degC", new Distribution.Exact(value),
				assumed ? Provenance.DERIVED : Provenance.USER, "", assumed ? PhysicsTexts.get("note.roomTemperature") : "");
	}
}
