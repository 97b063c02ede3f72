/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.Mechanism;
import org.interphase.core.estimate.Term;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.treatment.SurfaceState.Cleanliness;
import org.interphase.physics.internal.ElectrolyteClass;
import org.interphase.physics.internal.PublishedCoating;
import org.interphase.physics.internal.Quantity;
import org.interphase.physics.internal.ReducibleCations;

/** Lithium metal on a bare or treated inorganic solid electrolyte. */
final class LithiumOnSolid implements BoundaryCase {

	static final String NO_STEADY_STATE = "mixed-conducting interphase: no steady state";

	@Override
	public List<Term> terms(BoundaryContext boundary, StackContext stack) {
		return Sides.of(boundary, LayerContext::isLithiumMetal, Sides::isSolidElectrolyte)
				.map(sides -> terms(boundary, sides, stack)).orElse(List.of());
	}

	private static List<Term> terms(BoundaryContext boundary, Sides sides, StackContext stack) {
		Optional<Term> coated = coated(sides);
		if (coated.isPresent()) {
			return List.of(coated.get());
		}
		return LithiumPresets.on(sides.second()).map(preset -> dry(preset, boundary, sides, stack)).orElse(List.of());
	}

	/** A treatment that put a coating on a garnet: the published value is that of the whole interface. */
	private static Optional<Term> coated(Sides sides) {
		if (ElectrolyteClass.of(sides.second().material()) != ElectrolyteClass.GARNET
				|| !sides.secondFace().surface().lithiophilic()) {
			return Optional.empty();
		}
		return sides.secondFace().treatments().stream()
				.flatMap(treatment -> PublishedCoating.of(treatment.material())
						.map(published -> published.resistance(treatment.material())).stream())
				.findFirst().map(resistance -> resistance.term("coated", "Coated interface", Mechanism.WHOLE, "M5"));
	}

	private static List<Term> dry(TransferPreset preset, BoundaryContext boundary, Sides sides, StackContext stack) {
		Optional<Quantity> contact = ContactFraction.of(boundary, sides, stack.conditions());
		MaterialRecord electrolyte = sides.second().material();
		List<Term> terms = new ArrayList<>();
		terms.add(divided(preset.at(stack.conditions()).flagged(warnings(sides, stack)), contact)
				.term("charge-transfer", "Charge transfer", Mechanism.CHARGE_TRANSFER, "M3"));
		ContaminationFilm.of(sides.second(), sides.secondFace()).ifPresent(film -> terms
				.add(divided(film, contact).term("film", "Surface film", Mechanism.FILM, "M5")));
		GrowthSlope.of(electrolyte, stack.conditions()).ifPresent(growth -> terms.add(divided(growth, contact)
				.flagged(mixedConducting(electrolyte)).term("interphase", "Interphase", Mechanism.INTERPHASE, "M6")));
		contact.flatMap(fraction -> Spreading.of(sides.second(), fraction, stack)).ifPresent(terms::add);
		return terms;
	}

	private static Quantity divided(Quantity quantity, Optional<Quantity> contact) {
		return contact.map(fraction -> Quantity.combine("R", quantity.symbol() + " / f", quantity, fraction,
				(resistance, f) -> resistance / f)).orElse(quantity);
	}

	private static List<String> warnings(Sides sides, StackContext stack) {
		List<String> flags = new ArrayList<>(mixedConducting(sides.second().material()));
		if (GrowthSlope.isKnown(sides.second().material()) && Double.isNaN(stack.conditions().age())) {
			flags.add("age not given: growth of the interphase is not counted");
		}
		if (sides.secondFace().surface().cleanliness() == Cleanliness.CONTAMINATED
				&& ContaminationFilm.stated(sides.secondFace()).isEmpty()) {
			flags.add("contaminated surface: its film is not known and not counted");
		}
		if (ContactFraction.isUnusable(sides.firstFace()) || ContactFraction.isUnusable(sides.secondFace())) {
			flags.add("contact fraction outside 0 to 1 ignored");
		}
		return flags;
	}

	private static List<String> mixedConducting(MaterialRecord electrolyte) {
		return ReducibleCations.of(electrolyte).isEmpty() ? List.of() : List.of(NO_STEADY_STATE);
	}
}
