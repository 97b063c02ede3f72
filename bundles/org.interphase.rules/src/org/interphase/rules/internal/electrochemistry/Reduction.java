/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.electrochemistry;

import java.util.List;
import java.util.Optional;

import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.rules.internal.facts.Composites;
import org.interphase.rules.internal.facts.ElectrodeSide;
import org.interphase.rules.internal.facts.Families;
import org.interphase.rules.internal.facts.ReducibleCations;

/** What the rules on reduction by lithium and other anodes share. */
final class Reduction {

	/** Below this potential Ti4+ is reduced, V vs Li/Li+. */
	static final double TITANIUM_LIMIT = 1.8;

	private Reduction() {
	}

	/** Cations of the solid that touches the electrode itself; none where a soft continuous phase touches it. */
	static Optional<List<String>> bareCations(ElectrodeSide side) {
		LayerContext layer = side.touching();
		return Composites.hasSoftContinuousPhase(layer) ? Optional.of(List.of())
				: ReducibleCations.ofAll(Composites.solids(layer));
	}

	/** Whether a rule of its own says what happens at this side, so that the window has nothing to add. */
	static boolean isJudgedByCations(ElectrodeSide side) {
		if (side.isBelow(ElectrodeSide.LITHIUM_LIKE)) {
			return bareCations(side).filter(cations -> !cations.isEmpty()).isPresent() || isSulphideOnLithium(side);
		}
		return side.isBelow(TITANIUM_LIMIT)
				&& bareCations(side).filter(cations -> cations.contains(ReducibleCations.TITANIUM)).isPresent();
	}

	/** Whether lithium touches a sulphide that passivates: one without cations that would make the interphase conduct. */
	static boolean isSulphideOnLithium(ElectrodeSide side) {
		return side.isLithium() && side.touching().kind() == LayerKind.SOLID_ELECTROLYTE
				&& Families.isSulphide(side.touching().material())
				&& bareCations(side).filter(List::isEmpty).isPresent();
	}
}
