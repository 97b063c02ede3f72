/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.mechanics;

import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.SideRule;
import org.interphase.rules.internal.facts.ElectrodeSide;
import org.interphase.rules.internal.facts.Families;
import org.interphase.rules.internal.facts.ReducibleCations;

/** R-MEC-10: the interphase with lithium does not swell inside a brittle ceramic. */
public final class ExpandingInterphase extends SideRule {

	/** Creates the rule. */
	public ExpandingInterphase() {
		super(RuleDefinition.warning("R-MEC-10", "Mechanics/Expansion", Scope.BOUNDARY) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("potential", "V", ElectrodeSide.LITHIUM_LIKE, 0, 2).sources("seed")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	protected void check(RuleContext context, ElectrodeSide side) {
		LayerContext solid = side.touching();
		if (solid.kind() != LayerKind.SOLID_ELECTROLYTE || !Families.isOxideCeramic(solid.material())
				|| !side.isBelow(context.parameter("potential"))) { //$NON-NLS-1$
			return;
		}
		// whether there are reducible cations at all is the matter of R-ECH-03
		if (ReducibleCations.of(solid.material()).filter(found -> found.contains(ReducibleCations.GERMANIUM))
				.isPresent()) {
			context.finding(message(solid.name())).at(side.boundary()).report();
		}
	}
}
