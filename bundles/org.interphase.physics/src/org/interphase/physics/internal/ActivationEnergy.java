/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.interphase.core.estimate.Parameter;
import org.interphase.core.material.MaterialLookup;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Property;
import org.interphase.core.material.PropertyRecord;
import org.interphase.core.material.Provenance;
import org.interphase.core.uncertainty.Distribution;
import org.interphase.physics.model.ArrheniusForm;

/**
 * What is known of the activation energy of conduction of a material.
 *
 * @param parameter the energy, eV
 * @param form      form of the Arrhenius law that it belongs to
 * @param flags     what weakens it
 */
record ActivationEnergy(Parameter parameter, ArrheniusForm form, List<String> flags) {

	/** Scatter of a single value: +-0.03 eV, as for garnets. */
	private static final double HALF_WIDTH = 0.03;
	private static final double LOWEST = 0.01;
	private static final double GARNET = 0.35;

	/** The best value; where none is known an assumed band, with a flag. */
	static ActivationEnergy find(MaterialRecord material, MaterialLookup materials) {
		Optional<PropertyRecord> own = best(material);
		if (own.isPresent()) {
			return of(material, own.get(), List.of());
		}
		return materials.familyDefault(material.family()).flatMap(ActivationEnergy::best)
				.map(value -> of(material, value, List.of(PhysicsTexts.get("flag.familyEnergy", material.family()))))
				.orElseGet(() -> assumed(material));
	}

	private static Optional<PropertyRecord> best(MaterialRecord material) {
		List<PropertyRecord> values = material.all(Property.ACTIVATION_ENERGY).stream()
				.filter(value -> value.central().orElse(0) > 0).toList();
		return withForm(values, ArrheniusForm.SIGMA_T).or(() -> withForm(values, ArrheniusForm.SIGMA))
				.or(() -> values.stream().findFirst());
	}

	private static Optional<PropertyRecord> withForm(List<PropertyRecord> values, ArrheniusForm form) {
		return values.stream().filter(value -> value.qualifier().equals(form.id())).findFirst();
	}

	private static ActivationEnergy of(MaterialRecord material, PropertyRecord value, List<String> known) {
		List<String> flags = new ArrayList<>(known);
		ArrheniusForm form = value.qualifier().equals(ArrheniusForm.SIGMA.id()) ? ArrheniusForm.SIGMA
				: ArrheniusForm.SIGMA_T;
		if (!value.qualifier().equals(form.id())) {
			flags.add(PhysicsTexts.get("flag.energyForm"));
		}
		if (value.provenance().isUnverified()) {
			flags.add(PhysicsTexts.get("flag.unverified", PhysicsTexts.get("flag.activationEnergy", material.name())));
		}
		boolean range = value.low() < value.high();
		double central = value.central().orElseThrow();
		double low = range ? value.low() : Math.max(LOWEST, central - HALF_WIDTH);
		double high = range ? value.high() : central + HALF_WIDTH;
		return new ActivationEnergy(
				parameter(material, low, high, value.provenance(), value.sources(), value.note()), form, flags);
	}

	/** Liquids lie lower than solids (0.22 eV for the composite richest in ionic liquid, review Table 2). */
	private static ActivationEnergy assumed(MaterialRecord material) {
		ElectrolyteClass found = ElectrolyteClass.of(material);
		if (found == ElectrolyteClass.GARNET) {
			return assumed(material, GARNET - HALF_WIDTH, GARNET + HALF_WIDTH, Provenance.REVIEW, "seed");
		}
		boolean fluid = found.isLiquid() || found == ElectrolyteClass.GEL;
		return assumed(material, fluid ? 0.1 : 0.2, fluid ? 0.3 : 0.6, Provenance.DERIVED, "");
	}

	private static ActivationEnergy assumed(MaterialRecord material, double low, double high, Provenance provenance,
			String sources) {
		return new ActivationEnergy(parameter(material, low, high, provenance, sources, "assumed"),
				ArrheniusForm.SIGMA_T, List.of(PhysicsTexts.get("flag.assumedEnergy", low, high)));
	}

	private static Parameter parameter(MaterialRecord material, double low, double high, Provenance provenance,
			String sources, String note) {
		return new Parameter("activation-energy:" + ReferenceConductivity.nameOf(material), "E_a", "eV",
				Unverified.band(new Distribution.Interval(low, high), provenance), provenance, sources, note,
				MeasuredBy.ACTIVATION.text());
	}
}
