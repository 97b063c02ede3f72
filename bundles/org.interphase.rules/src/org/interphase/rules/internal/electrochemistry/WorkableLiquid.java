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
import org.interphase.rules.internal.facts.LiquidRecipe;

/** R-ECH-14: a liquid and a solid electrolyte that were published to work together. */
public final class WorkableLiquid extends LiquidOnSolidRule {

	/** Creates the rule. */
	public WorkableLiquid() {
		super(RuleDefinition.info("R-ECH-14", "Electrochemistry/Liquids", Scope.BOUNDARY).sources("seed")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	protected void check(RuleContext context, BoundaryContext boundary, LayerContext solid, LayerContext liquid) {
		// what is not known to work is the matter of R-ECH-15
		if (LiquidRecipe.isWorkable(solid.material(), liquid.material())) {
			context.finding(message()).at(boundary).report();
		}
	}
}
