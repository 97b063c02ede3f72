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
import org.interphase.core.context.LayerKind;
import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.Mechanism;
import org.interphase.core.estimate.Term;
import org.interphase.physics.internal.ElectrolyteClass;
import org.interphase.physics.internal.PhysicsTexts;
import org.interphase.physics.internal.Quantity;

/** Inorganic solid electrolyte on a liquid, gel, polymer or composite interlayer: a complete contact. */
final class SolidOnSoft implements BoundaryCase {

	@Override
	public List<Term> terms(BoundaryContext boundary, StackContext stack) {
		return Sides.of(boundary, Sides::isSolidElectrolyte, Sides::isSoft)
				.flatMap(sides -> SolidPresets
						.of(ElectrolyteClass.of(sides.first().material()), medium(sides.second()))
						.map(preset -> terms(preset, sides, stack)))
				.orElse(List.of());
	}

	private static List<Term> terms(TransferPreset preset, Sides sides, StackContext stack) {
		List<String> flags = new ArrayList<>();
		if (sides.second().kind() == LayerKind.COMPOSITE_INTERLAYER) {
			flags.add(PhysicsTexts.get("flag.composite", preset.name()));
		}
		flags.addAll(SolidLiquidGrowth.flags(sides.second(), stack.conditions()));
		Quantity transfer = preset.at(stack.conditions()).flagged(flags);
		List<Term> terms = new ArrayList<>();
		terms.add(transfer.term("charge-transfer", PhysicsTexts.get("term.ionTransfer"), Mechanism.CHARGE_TRANSFER, "M8"));
		contaminated(sides).ifPresent(terms::add);
		SolidLiquidGrowth.term(sides.second(), stack.conditions()).ifPresent(terms::add);
		return terms;
	}

	/** A film that is known to be there lies under the liquid too; one that may be there is in the published values. */
	private static Optional<Term> contaminated(Sides sides) {
		return switch (sides.firstFace().surface().cleanliness()) {
		case CONTAMINATED -> ContaminationFilm.stated(sides.firstFace())
				.map(film -> film.term("film", PhysicsTexts.get("term.film"), Mechanism.FILM, "M5"));
		default -> Optional.empty();
		};
	}

	private static ElectrolyteClass medium(LayerContext layer) {
		return switch (layer.kind()) {
		case LIQUID -> ElectrolyteClass.LIQUID;
		case IONIC_LIQUID -> ElectrolyteClass.IONIC_LIQUID;
		case GEL, COMPOSITE_INTERLAYER -> ElectrolyteClass.GEL;
		case POLYMER -> ElectrolyteClass.POLYMER;
		default -> ElectrolyteClass.OTHER;
		};
	}
}
