/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.boundary;

import java.util.List;
import java.util.Optional;

import org.interphase.core.context.ConditionsContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.estimate.Mechanism;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.estimate.Term;
import org.interphase.core.material.Provenance;
import org.interphase.core.uncertainty.Distribution;
import org.interphase.core.uncertainty.Distribution.LogNormal;
import org.interphase.physics.internal.MeasuredBy;
import org.interphase.physics.internal.Parameters;
import org.interphase.physics.internal.PhysicsTexts;
import org.interphase.physics.internal.Quantity;
import org.interphase.physics.model.InterphaseGrowth;

/**
 * Growth of the interphase between a solid electrolyte and a liquid, ionic liquid or gel (SLEI, model M8): the transfer
 * resistance is its value at the beginning, and {@code b sqrt(t)} comes on top.
 */
final class SolidLiquidGrowth {

	private static final String SUPERBASE = "n-BuLi";
	/** Longest time of the measurements behind the slopes, h. */
	private static final double MEASURED_UNTIL = 165;

	private SolidLiquidGrowth() {
	}

	/** The term at the age of the cell; empty if the age is unknown or the medium does not flow. */
	static Optional<Term> term(LayerContext medium, ConditionsContext conditions) {
		double age = conditions.age();
		if (!(age > 0) || isStopped(medium)) {
			return Optional.empty();
		}
		return slope(medium.kind()).map(slope -> {
			Quantity grown = Quantity.combine("R_SLEI", "b t^0.5", Quantity.of(slope),
					Quantity.of(Parameters.given("age", "t", "h", age)), InterphaseGrowth::asr);
			return (age > MEASURED_UNTIL
					? grown.flagged(List.of(PhysicsTexts.get("flag.sleiExtrapolated")))
					: grown).term("slei", PhysicsTexts.get("term.slei"), Mechanism.SLEI, "M8");
		});
	}

	/** What to say of the transfer resistance of a medium. */
	static List<String> flags(LayerContext medium, ConditionsContext conditions) {
		if (slope(medium.kind()).isEmpty()) {
			return List.of();
		}
		if (isStopped(medium)) {
			return List.of(PhysicsTexts.get("flag.superbase"));
		}
		return Double.isNaN(conditions.age())
				? List.of(PhysicsTexts.get("flag.sleiAge"))
				: List.of();
	}

	private static boolean isStopped(LayerContext medium) {
		return medium.material().name().contains(SUPERBASE);
	}

	private static Optional<Parameter> slope(LayerKind medium) {
		return switch (medium) {
		case LIQUID -> Optional.of(parameter("liquid", LogNormal.ofRange(1, 70), "slei2020",
				"9 and 68 on LiPON with dioxolane and dimethoxyethane, per interface; none is published for carbonates"));
		case IONIC_LIQUID -> Optional.of(parameter("ionic liquid", LogNormal.ofRange(0.1, 10), "",
				"assumed: slower than in organic liquids"));
		case GEL -> Optional.of(parameter("gel", new LogNormal(1.2, 4), "ionogel_latp",
				"140 to 160 ohm cm2 from 2 to 100 h with an ionogel on both faces of LATP"));
		default -> Optional.empty();
		};
	}

	private static Parameter parameter(String medium, Distribution slope, String sources, String note) {
		return new Parameter("slei-growth:" + medium, "b", "ohm cm2 h^-0.5", slope, Provenance.DERIVED, sources, note,
				MeasuredBy.GROWTH.text());
	}
}
