/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.electrochemistry;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.facts.Families;
import org.interphase.rules.internal.facts.Liquids;

/** R-ECH-16: no LiPF6 in carbonates at garnet without a stabiliser. */
public final class HexafluorophosphateOnGarnet extends LiquidOnSolidRule {

	/** Creates the rule. */
	public HexafluorophosphateOnGarnet() {
		super(RuleDefinition.warning("R-ECH-16", "Electrochemistry/Liquids", Scope.BOUNDARY).sources("seed", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				"xu2017", "liuJ2020")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	protected void check(RuleContext context, BoundaryContext boundary, LayerContext solid, LayerContext liquid) {
		if (!liquid.isMaterialKnown() && Families.isGarnet(solid.material())) {
			context.unknown(missing(liquid.name())).at(boundary).report();
		} else if (isAttacked(solid, liquid)) {
			context.finding(message(boundary.label())).at(boundary).report();
		}
	}

	/** Whether a liquid takes lithium from a garnet. */
	static boolean isAttacked(LayerContext solid, LayerContext liquid) {
		return Families.isGarnet(solid.material()) && Liquids.isHexafluorophosphateInCarbonate(liquid.material())
				&& !Liquids.hasSuperbase(liquid.material());
	}
}
