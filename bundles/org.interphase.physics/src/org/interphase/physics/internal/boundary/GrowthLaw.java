/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.interphase.core.context.ConditionsContext;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Provenance;
import org.interphase.core.uncertainty.Distribution;
import org.interphase.physics.internal.ElectrolyteClass;
import org.interphase.physics.internal.MeasuredBy;
import org.interphase.physics.internal.Parameters;
import org.interphase.physics.internal.PhysicsTexts;
import org.interphase.physics.internal.Quantity;
import org.interphase.physics.internal.ReducibleCations;
import org.interphase.physics.model.InterphaseGrowth;

/**
 * Growth of the interphase between lithium and a solid electrolyte (model M6): with the square root of time where it insulates
 * electrons, linear where it conducts them and the reaction limits. Interphases that are stable have no such law.
 *
 * @param key        key of the parameter
 * @param linear     whether it grows linearly
 * @param slope      ohm cm2 per hour, or per square root of an hour
 * @param provenance how the slope came to us
 * @param source     keys of its sources
 * @param note       what it rests on
 * @param longest    time up to which it was measured, h
 * @param flags      validity flags
 */
public record GrowthLaw(String key, boolean linear, Distribution slope, Provenance provenance, String source, String note,
		double longest, List<String> flags) {

	private static final double GSD = 3;
	private static final double FAMILY_GSD = 5;
	private static final double PARABOLIC_UNTIL = 1000;
	private static final double LINEAR_UNTIL = 240;
	/** ohm cm2 per square root of an hour, by material (I121 to I124). */
	private static final Map<String, Double> SLOPES = Map.of("li7p3s11", 2.9, "lpscl", 3.8, "lgps", 45.1, "lpsi",
			1394.3);
	/** Geometric mean of Li7P3S11 and Li6PS5Cl. */
	private static final double PASSIVATING = 3.3;
	/** As of Li10GeP2S12. */
	private static final double WITH_REDUCIBLE_CATION = 45.1;
	/** 690 to 3810 ohm cm2 from 2 to 24 h with two interfaces (I086). */
	private static final double PHOSPHATE = 70.9;
	private static final double PHOSPHATE_GSD = 4;

	/** Copies the flags. */
	public GrowthLaw {
		flags = List.copyOf(flags);
	}

	/** The law of an electrolyte; empty if its interphase is stable or nothing is known. */
	public static Optional<GrowthLaw> of(MaterialRecord electrolyte) {
		Double measured = SLOPES.get(electrolyte.id());
		if (measured != null) {
			return Optional.of(parabolic(electrolyte.id(), measured, GSD, Provenance.SECONDARY,
					PhysicsTexts.get("note.uncheckedCount"), List.of()));
		}
		boolean reducible = !ReducibleCations.of(electrolyte).isEmpty();
		return switch (ElectrolyteClass.of(electrolyte)) {
		case SULPHIDE -> Optional.of(reducible
				? parabolic("sulphide with reducible cations", WITH_REDUCIBLE_CATION, FAMILY_GSD, Provenance.DERIVED,
						PhysicsTexts.get("note.fromLgps"), List.of(PhysicsTexts.get("flag.growthSulphide")))
				: parabolic("sulphide", PASSIVATING, FAMILY_GSD, Provenance.DERIVED,
						PhysicsTexts.get("note.meanOfSulphides"),
						List.of(PhysicsTexts.get("flag.growthSulphides"))));
		case NASICON -> reducible ? Optional.of(phosphate()) : Optional.empty();
		default -> Optional.empty();
		};
	}

	/** Resistance of the interphase at the age of the cell, ohm cm2; empty if the age is unknown. */
	public Optional<Quantity> at(ConditionsContext conditions) {
		double age = conditions.age();
		if (!(age >= 0)) {
			return Optional.empty();
		}
		Quantity measured = Quantity.of(parameter());
		Quantity time = Quantity.of(Parameters.given("age", "t", "h", age));
		Quantity grown = linear
				? Quantity.combine("R_MCI", "b t", measured, time, (rate, hours) -> rate * hours)
				: Quantity.combine("R_SEI", "b t^0.5", measured, time, InterphaseGrowth::asr);
		List<String> all = new ArrayList<>(flags);
		all.add(PhysicsTexts.get("flag.slope"));
		if (age > longest) {
			all.add(PhysicsTexts.get("flag.growthExtrapolated", "%.0f".formatted(longest)));
		}
		return Optional.of(grown.flagged(all));
	}

	/** The slope as a parameter. */
	public Parameter parameter() {
		return new Parameter("growth:" + key, "b", linear ? "ohm cm2 h^-1" : "ohm cm2 h^-0.5", slope, provenance, source,
				note, linear ? MeasuredBy.LINEAR_GROWTH.text() : MeasuredBy.GROWTH.text());
	}

	private static GrowthLaw parabolic(String key, double slope, double gsd, Provenance provenance, String note,
			List<String> flags) {
		return new GrowthLaw(key, false, new Distribution.LogNormal(slope, gsd), provenance, "payandeh2021", note,
				PARABOLIC_UNTIL, flags);
	}

	private static GrowthLaw phosphate() {
		return new GrowthLaw("NASICON with reducible cations", true,
				new Distribution.LogNormal(PHOSPHATE, PHOSPHATE_GSD), Provenance.DERIVED, "ionogel_latp snlagp",
				PhysicsTexts.get("note.phosphateGrowth"), LINEAR_UNTIL,
				List.of(PhysicsTexts.get("flag.mixed")));
	}
}
