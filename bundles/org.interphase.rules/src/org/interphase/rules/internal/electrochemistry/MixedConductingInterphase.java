/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.electrochemistry;

import java.util.List;
import java.util.Optional;

import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.SideRule;
import org.interphase.rules.internal.facts.Composites;
import org.interphase.rules.internal.facts.ElectrodeSide;

/** R-ECH-03: lithium touches no solid with cations whose reduction makes the interphase conduct electrons. */
public final class MixedConductingInterphase extends SideRule {

	/** Creates the rule. */
	public MixedConductingInterphase() {
		super(RuleDefinition.error("R-ECH-03", "Electrochemistry/Reduction", Scope.BOUNDARY) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("potential", "V", ElectrodeSide.LITHIUM_LIKE, 0, 2) //$NON-NLS-1$ //$NON-NLS-2$
				.sources("seed", "hartmann2013", "wenzel2016cm", "lee2021")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	@Override
	protected void check(RuleContext context, ElectrodeSide side) {
		if (Composites.solids(side.touching()).isEmpty() || Composites.hasSoftContinuousPhase(side.touching())) {
			return;
		}
		double limit = context.parameter("potential"); //$NON-NLS-1$
		Optional<List<String>> cations = Reduction.bareCations(side);
		boolean harmless = cations.filter(List::isEmpty).isPresent();
		if (!harmless && side.isAnodeOfUnknownPotential()) {
			context.unknown(missing(side.electrode().name())).at(side.boundary()).report();
		} else if (side.isBelow(limit) && cations.isEmpty()) {
			context.unknown(missing(side.touching().name())).at(side.boundary()).report();
		} else if (side.isBelow(limit) && !harmless) {
			context.finding(message(String.join(", ", cations.orElse(List.of())), side.boundary().label())) //$NON-NLS-1$
					.at(side.boundary()).value(side.potential(), limit, "V").report(); //$NON-NLS-1$
		}
	}
}
