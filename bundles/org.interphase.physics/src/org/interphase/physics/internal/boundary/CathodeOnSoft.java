/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.boundary;

import java.util.List;
import java.util.Optional;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.Mechanism;
import org.interphase.core.estimate.Term;
import org.interphase.physics.internal.Catholyte;
import org.interphase.physics.internal.ElectrolyteClass;
import org.interphase.physics.internal.PhysicsTexts;
import org.interphase.physics.internal.Quantity;

/** Composite cathode on a liquid, gel, polymer or composite interlayer. */
final class CathodeOnSoft implements BoundaryCase {

	@Override
	public List<Term> terms(BoundaryContext boundary, StackContext stack) {
		return Sides.of(boundary, Sides::isCathode, Sides::isSoft)
				.flatMap(sides -> resistance(sides, stack).map(quantity -> quantity.term("charge-transfer",
						PhysicsTexts.get("term.intoCathode"), Mechanism.CHARGE_TRANSFER, "M8")))
				.map(List::of).orElse(List.of());
	}

	private static Optional<Quantity> resistance(Sides sides, StackContext stack) {
		return switch (sides.second().kind()) {
		case LIQUID, IONIC_LIQUID -> Optional.of(Quantity.zero(
				PhysicsTexts.get("flag.flooded")));
		case GEL -> Optional.of(LithiumPresets.electrodeOnGel().at(stack.conditions()));
		case COMPOSITE_INTERLAYER -> Optional.of(LithiumPresets.electrodeOnLiquid().at(stack.conditions())
				.flagged(List.of(PhysicsTexts.get(LithiumPresets.TAKEN_OVER))));
		case POLYMER -> hasPolymer(sides) ? Optional.of(Quantity.zero(
				PhysicsTexts.get("flag.polymerCathode"))) : Optional.empty();
		default -> Optional.empty();
		};
	}

	private static boolean hasPolymer(Sides sides) {
		return Catholyte.of(sides.first()).map(ElectrolyteClass::of).filter(ElectrolyteClass.POLYMER::equals)
				.isPresent();
	}
}
