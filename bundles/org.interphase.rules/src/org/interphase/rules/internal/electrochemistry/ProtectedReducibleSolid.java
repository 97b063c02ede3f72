/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.electrochemistry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.interphase.core.context.LayerContext;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.rules.internal.CellSideRule;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.facts.Composites;
import org.interphase.rules.internal.facts.ElectrodePath;
import org.interphase.rules.internal.facts.ElectrodeSide;
import org.interphase.rules.internal.facts.ReducibleCations;

/** R-ECH-04: a solid with reducible cations faces lithium across a liquid, gel or soft composite only. */
public final class ProtectedReducibleSolid extends CellSideRule {

	/** Creates the rule. */
	public ProtectedReducibleSolid() {
		super(RuleDefinition.warning("R-ECH-04", "Electrochemistry/Reduction", Scope.BOUNDARY) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("potential", "V", ElectrodeSide.LITHIUM_LIKE, 0, 2).sources("seed", "xiong2020", "zhengB2018")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}

	@Override
	protected void check(RuleContext context, ElectrodeSide side) {
		if (!isWetted(side.touching()) || !side.isBelow(context.parameter("potential"))) { //$NON-NLS-1$
			return;
		}
		List<MaterialRecord> solids = new ArrayList<>();
		ElectrodePath path = ElectrodePath.of(context.stack(), side);
		path.layers().stream().takeWhile(ProtectedReducibleSolid::isWetted)
				.forEach(layer -> solids.addAll(Composites.solids(layer)));
		path.firstSolidBehind(ProtectedReducibleSolid::isWetted).ifPresent(solid -> solids.add(solid.material()));
		Optional<List<String>> cations = ReducibleCations.ofAll(solids);
		if (cations.isEmpty()) {
			context.unknown(missing(side.boundary().label())).at(side.boundary()).report();
		} else if (!cations.get().isEmpty()) {
			context.finding(message(String.join(", ", cations.get()))).at(side.boundary()).report(); //$NON-NLS-1$
		}
	}

	private static boolean isWetted(LayerContext layer) {
		return layer.kind().isFluid() || Composites.hasSoftContinuousPhase(layer);
	}
}
