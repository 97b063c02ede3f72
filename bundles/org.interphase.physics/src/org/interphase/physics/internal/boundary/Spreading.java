/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.interphase.core.context.LayerContext;
import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.material.Provenance;
import org.interphase.core.uncertainty.Distribution;
import org.interphase.physics.internal.Conductivities;
import org.interphase.physics.internal.ElectrolyteClass;
import org.interphase.physics.internal.MeasuredBy;
import org.interphase.physics.internal.Parameters;
import org.interphase.physics.internal.PhysicsTexts;
import org.interphase.physics.internal.Quantity;
import org.interphase.physics.model.Constriction;

/** The constriction term of a partial contact (model M4.1). */
final class Spreading {

	/** Together with the hardness fitted to the pressure series of Li|garnet and Li|Li6PS5Cl. */
	private static final double OXIDE_RADIUS = 40;
	private static final double SULPHIDE_RADIUS = 20;
	private static final double SPOT_GSD = 2.5;

	private Spreading() {
	}

	/** The resistance, ohm cm2; empty if the conductivity of the electrolyte is unknown. */
	static Optional<Quantity> of(LayerContext electrolyte, Quantity fraction, StackContext stack) {
		return Conductivities.of(electrolyte.material(), stack)
				.map(conductivity -> spread(electrolyte, conductivity, fraction));
	}

	private static Quantity spread(LayerContext electrolyte, Quantity conductivity, Quantity fraction) {
		boolean bounded = electrolyte.thickness() > 0;
		List<Parameter> parameters = new ArrayList<>(List.of(spotRadius(electrolyte)));
		if (bounded) {
			parameters.add(Parameters.thickness(electrolyte, electrolyte.thickness()));
		}
		int sigmaShift = parameters.size();
		parameters.addAll(conductivity.parameters());
		int fractionShift = parameters.size();
		parameters.addAll(fraction.parameters());
		Quantity.Formula sigma = conductivity.formula();
		Quantity.Formula contact = fraction.formula();
		String spots = "pi a / (4 " + conductivity.symbol() + ") (1 - f^0.5)^1.5 / f";
		String equation = bounded
				? "R = min(" + spots + ", d / " + conductivity.symbol() + " (1/f - 1))"
				: "R = " + spots;
		return new Quantity("R", equation, parameters,
				(v, o) -> Constriction.asr(v[o], bounded ? v[o + 1] : Double.NaN, sigma.at(v, o + sigmaShift),
						contact.at(v, o + fractionShift)),
				conductivity.flags()).flagged(fraction.flags()).defining(conductivity, fraction);
	}

	private static Parameter spotRadius(LayerContext electrolyte) {
		ElectrolyteClass found = ElectrolyteClass.of(electrolyte.material());
		boolean sulphide = found == ElectrolyteClass.SULPHIDE;
		return new Parameter("spot-radius:" + found.label(), "a", "um",
				new Distribution.LogNormal(sulphide ? SULPHIDE_RADIUS : OXIDE_RADIUS, SPOT_GSD), Provenance.DERIVED,
				sulphide ? "doux2020" : "krauskopf2019 eckhardt2023", PhysicsTexts.get("note.fittedSpots"),
				MeasuredBy.SPOTS.text());
	}
}
