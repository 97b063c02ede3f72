/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.electrochemistry;

import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.SideRule;
import org.interphase.rules.internal.facts.ElectrodeSide;
import org.interphase.rules.internal.facts.ReducibleCations;

/** R-ECH-05: an anode other than lithium that lies below the reduction of Ti4+ touches no titanate. */
public final class TitaniumAtOtherAnodes extends SideRule {

	/** Creates the rule. */
	public TitaniumAtOtherAnodes() {
		super(RuleDefinition.warning("R-ECH-05", "Electrochemistry/Reduction", Scope.BOUNDARY) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("low", "V", ElectrodeSide.LITHIUM_LIKE, 0, 2) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("high", "V", Reduction.TITANIUM_LIMIT, 0.5, 3) //$NON-NLS-1$ //$NON-NLS-2$
				.sources("seed")); //$NON-NLS-1$
	}

	@Override
	protected void check(RuleContext context, ElectrodeSide side) {
		// an unknown potential of an anode is said by R-ECH-03
		boolean between = !side.isBelow(context.parameter("low")) && side.isBelow(context.parameter("high")); //$NON-NLS-1$ //$NON-NLS-2$
		if (between && Reduction.bareCations(side).filter(cations -> cations.contains(ReducibleCations.TITANIUM))
				.isPresent()) {
			context.finding(message(side.electrode().name(), side.touching().name())).at(side.boundary())
					.value(side.potential(), context.parameter("high"), "V").report(); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
