/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.interphase.core.context.ConditionsContext;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.material.MaterialLookup;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Property;
import org.interphase.core.material.PropertyRecord;
import org.interphase.core.uncertainty.Distribution;

/**
 * What is known of the ionic conductivity of a material at one temperature. Total values go before bulk values, values of
 * the material before those of its family.
 *
 * @param parameter   the conductivity, S/cm
 * @param temperature temperature at which it holds, degC
 * @param flags       what weakens it
 */
record ReferenceConductivity(Parameter parameter, double temperature, List<String> flags) {

	/** Scatter between laboratories of a value for the same formula (round robin of Ohno 2020). */
	private static final double GSD_SAME_MATERIAL = Math.exp(0.2);
	/** Scatter within a family. */
	private static final double GSD_FAMILY = Math.exp(0.7);
	private static final String BULK = "bulk";

	/** The best value; empty if neither the material nor its family has one. */
	static Optional<ReferenceConductivity> find(MaterialRecord material, MaterialLookup materials) {
		Optional<PropertyRecord> own = best(material);
		if (own.isPresent()) {
			return own.map(value -> of(material, value, isClassValue(value), new ArrayList<>()));
		}
		if (material.family().isEmpty()) {
			return Optional.empty();
		}
		return materials.familyDefault(material.family()).flatMap(ReferenceConductivity::best)
				.map(value -> of(material, value, true,
						new ArrayList<>(List.of(PhysicsTexts.get("flag.family", material.family())))));
	}

	private static Optional<PropertyRecord> best(MaterialRecord material) {
		List<PropertyRecord> values = material.all(Property.IONIC_CONDUCTIVITY).stream()
				.filter(value -> value.central().orElse(0) > 0).toList();
		return values.stream().filter(value -> value.qualifier().equals("total")).findFirst()
				.or(() -> values.stream().filter(value -> !value.qualifier().equals(BULK)).findFirst())
				.or(() -> values.stream().findFirst());
	}

	private static boolean isClassValue(PropertyRecord value) {
		return value.qualifier().equals("class") || value.qualifier().equals("plausible");
	}

	private static ReferenceConductivity of(MaterialRecord material, PropertyRecord value, boolean family,
			List<String> flags) {
		double gsd = family ? Math.max(GSD_FAMILY, gsd(value)) : gsd(value);
		if (value.provenance().isUnverified()) {
			gsd *= Unverified.WIDENING;
			flags.add(PhysicsTexts.get("flag.unverified", PhysicsTexts.get("flag.conductivity", material.name())));
		}
		if (value.qualifier().equals(BULK)) {
			flags.add(PhysicsTexts.get("flag.bulkValue"));
		}
		if (isOneSided(value)) {
			flags.add(PhysicsTexts.get("flag.bound"));
		}
		double temperature = Double.isNaN(value.temperature()) ? ConditionsContext.ROOM_TEMPERATURE
				: value.temperature();
		Parameter parameter = new Parameter("sigma:" + nameOf(material), "sigma", "S/cm",
				new Distribution.LogNormal(value.central().orElseThrow(), gsd), value.provenance(), value.sources(),
				value.note(), MeasuredBy.CONDUCTIVITY.text());
		return new ReferenceConductivity(parameter, temperature, flags);
	}

	private static double gsd(PropertyRecord value) {
		if (isOneSided(value)) {
			return GSD_FAMILY;
		}
		return value.low() > 0 && value.low() < value.high()
				? Distribution.LogNormal.ofRange(value.low(), value.high()).gsd()
				: GSD_SAME_MATERIAL;
	}

	private static boolean isOneSided(PropertyRecord value) {
		return Double.isNaN(value.low()) != Double.isNaN(value.high());
	}

	/** What tells the material from others in the keys of parameters. */
	static String nameOf(MaterialRecord material) {
		return material.id().isEmpty() ? material.name() : material.id();
	}
}
