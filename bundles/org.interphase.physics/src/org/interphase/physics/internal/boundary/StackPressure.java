/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.boundary;

import java.util.List;

import org.interphase.core.context.ConditionsContext;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.material.Provenance;
import org.interphase.core.uncertainty.Distribution;
import org.interphase.physics.internal.MeasuredBy;
import org.interphase.physics.internal.Parameters;
import org.interphase.physics.internal.PhysicsTexts;

/**
 * Pressure on a contact, MPa.
 *
 * @param parameter the pressure
 * @param flags     what was assumed
 */
public record StackPressure(Parameter parameter, List<String> flags) {

	/** What laboratories use where they do not say: pressed by hand to cold isostatic pressing. */
	private static final Distribution NOT_GIVEN = new Distribution.LogUniform(1, 100);
	/** Atmospheric pressure on an evacuated pouch at most. */
	private static final Distribution NONE = new Distribution.LogUniform(0.01, 0.1);

	/** Copies the flags. */
	public StackPressure {
		flags = List.copyOf(flags);
	}

	/** The pressure as given, or an assumed band. */
	public static StackPressure of(ConditionsContext conditions) {
		double pressure = conditions.stackPressure();
		if (Double.isNaN(pressure)) {
			return assumed(NOT_GIVEN, PhysicsTexts.get("flag.pressure"));
		}
		return pressure > 0
				? new StackPressure(Parameters.given("stack-pressure", "P", "MPa", pressure), List.of())
				: assumed(NONE, PhysicsTexts.get("flag.noPressure"));
	}

	private static StackPressure assumed(Distribution value, String flag) {
		return new StackPressure(new Parameter("stack-pressure", "P", "MPa", value, Provenance.DERIVED, "", flag,
				MeasuredBy.PRESSURE.text()),
				List.of(flag));
	}
}
