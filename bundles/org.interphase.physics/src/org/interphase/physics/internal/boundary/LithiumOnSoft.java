/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.boundary;

import java.util.List;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.Mechanism;
import org.interphase.core.estimate.Term;
import org.interphase.physics.internal.PhysicsTexts;
import org.interphase.physics.internal.Quantity;

/** Lithium metal on a liquid, gel, polymer or composite interlayer: a complete contact. */
final class LithiumOnSoft implements BoundaryCase {

	@Override
	public List<Term> terms(BoundaryContext boundary, StackContext stack) {
		return Sides.of(boundary, LayerContext::isLithiumMetal, Sides::isSoft)
				.flatMap(sides -> LithiumPresets.on(sides.second()).map(preset -> {
					Quantity resistance = preset.at(stack.conditions());
					boolean borrowed = sides.second().kind() != LayerKind.GEL
							&& sides.second().kind() != LayerKind.POLYMER;
					return (borrowed ? resistance.flagged(List.of(PhysicsTexts.get(LithiumPresets.TAKEN_OVER))) : resistance)
							.term("charge-transfer", PhysicsTexts.get("term.transferAndSei"), Mechanism.CHARGE_TRANSFER, "M8");
				})).map(List::of).orElse(List.of());
	}
}
