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
import org.interphase.core.estimate.Parameter;
import org.interphase.core.estimate.Term;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.treatment.SurfaceState.Cleanliness;
import org.interphase.physics.internal.PhysicsTexts;
import org.interphase.physics.internal.Quantity;
import org.interphase.physics.internal.ReducibleCations;
import org.interphase.physics.internal.coating.CoatedInterface;
import org.interphase.physics.internal.treatment.Wetted;

/** Lithium metal on a bare or treated inorganic solid electrolyte. */
final class LithiumOnSolid implements BoundaryCase {

	static final String NO_STEADY_STATE = "flag.noSteadyState";

	@Override
	public List<Term> terms(BoundaryContext boundary, StackContext stack) {
		return Sides.of(boundary, LayerContext::isLithiumMetal, Sides::isSolidElectrolyte)
				.map(sides -> terms(boundary, sides, stack)).orElse(List.of());
	}

	private static List<Term> terms(BoundaryContext boundary, Sides sides, StackContext stack) {
		Parameter coated = sides.secondFace().surface().coated();
		if (coated != null) {
			return List.of(Wetted.isWetted(sides.secondFace()) ? WettedFace.term(coated) : CoatedInterface.term(coated));
		}
		return LithiumPresets.on(sides.second()).map(preset -> dry(preset, boundary, sides, stack)).orElse(List.of());
	}

	private static List<Term> dry(TransferPreset preset, BoundaryContext boundary, Sides sides, StackContext stack) {
		Optional<Quantity> contact = preset.inRealContact() ? Optional.empty()
				: ContactFraction.of(boundary, sides, stack.conditions());
		List<Quantity> parts = new ArrayList<>();
		List<Term> terms = new ArrayList<>();
		Quantity transfer = divided(preset.at(stack.conditions()).flagged(warnings(sides, stack)), contact);
		parts.add(transfer);
		terms.add(transfer.term("charge-transfer", PhysicsTexts.get("term.chargeTransfer"), Mechanism.CHARGE_TRANSFER, "M3"));
		ContaminationFilm.of(sides.second(), sides.secondFace()).map(film -> divided(film, contact))
				.ifPresent(film -> {
					parts.add(film);
					terms.add(film.term("film", PhysicsTexts.get("term.film"), Mechanism.FILM, "M5"));
				});
		interphase(sides, stack).ifPresent(grown -> {
			parts.add(grown);
			terms.add(grown.term("interphase", PhysicsTexts.get("term.interphase"), Mechanism.INTERPHASE, "M6"));
		});
		contact.flatMap(fraction -> Spreading.of(sides.second(), fraction, stack)).ifPresent(spreading -> {
			parts.add(spreading);
			terms.add(spreading.term("constriction", PhysicsTexts.get("term.constriction"), Mechanism.CONSTRICTION, "M4"));
		});
		terms.add(SpaceChargeLayer.beside(parts, contact));
		return terms;
	}

	private static Optional<Quantity> interphase(Sides sides, StackContext stack) {
		MaterialRecord electrolyte = sides.second().material();
		return GrowthLaw.of(electrolyte).flatMap(law -> law.at(stack.conditions()))
				.map(grown -> grown.flagged(mixedConducting(electrolyte)));
	}

	private static Quantity divided(Quantity quantity, Optional<Quantity> contact) {
		return contact.map(fraction -> Quantity.combine("R", quantity.symbol() + " / f", quantity, fraction,
				(resistance, f) -> resistance / f)).orElse(quantity);
	}

	private static List<String> warnings(Sides sides, StackContext stack) {
		List<String> flags = new ArrayList<>(mixedConducting(sides.second().material()));
		if (GrowthLaw.of(sides.second().material()).isPresent() && Double.isNaN(stack.conditions().age())) {
			flags.add(PhysicsTexts.get("flag.age"));
		}
		if (sides.secondFace().surface().cleanliness() == Cleanliness.CONTAMINATED
				&& ContaminationFilm.stated(sides.secondFace()).isEmpty()) {
			flags.add(PhysicsTexts.get("flag.contaminated"));
		}
		if (ContactFraction.isUnusable(sides.firstFace()) || ContactFraction.isUnusable(sides.secondFace())) {
			flags.add(PhysicsTexts.get("flag.contactFraction"));
		}
		return flags;
	}

	private static List<String> mixedConducting(MaterialRecord electrolyte) {
		return ReducibleCations.of(electrolyte).isEmpty() ? List.of() : List.of(PhysicsTexts.get(NO_STEADY_STATE));
	}
}
