/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.boundary;

import java.util.Map;
import java.util.Optional;

import org.interphase.core.context.ConditionsContext;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Provenance;
import org.interphase.core.uncertainty.Distribution;
import org.interphase.physics.internal.Parameters;
import org.interphase.physics.internal.Quantity;
import org.interphase.physics.model.InterphaseGrowth;

/** Growth of the interphase between lithium and a sulphide, by measured slopes (model M6). */
final class GrowthSlope {

	private static final double GSD = 3;
	/** ohm cm2 per square root of an hour, by material. */
	private static final Map<String, Double> SLOPES = Map.of("li7p3s11", 2.9, "lpscl", 3.8, "lgps", 45.1, "lpsi",
			1394.3);

	private GrowthSlope() {
	}

	static boolean isKnown(MaterialRecord electrolyte) {
		return SLOPES.containsKey(electrolyte.id());
	}

	/** Resistance of the interphase at the age of the cell, ohm cm2; empty if the slope or the age is unknown. */
	static Optional<Quantity> of(MaterialRecord electrolyte, ConditionsContext conditions) {
		Double slope = SLOPES.get(electrolyte.id());
		if (slope == null || Double.isNaN(conditions.age())) {
			return Optional.empty();
		}
		Parameter measured = new Parameter("growth:" + electrolyte.id(), "b", "ohm cm2 h^-0.5",
				new Distribution.LogNormal(slope, GSD), Provenance.SECONDARY, "payandeh2021",
				"number of interfaces behind the value not checked");
		return Optional.of(Quantity.combine("R_SEI", "b t^0.5", Quantity.of(measured),
				Quantity.of(Parameters.given("age", "t", "h", conditions.age())), InterphaseGrowth::asr));
	}
}
