/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.environment;

import org.interphase.core.context.LayerContext;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.rules.internal.CatalogueRule;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.facts.Lithium;

/** R-AIR-04: no carbonate at the grain boundaries of a solid electrolyte that works with lithium. */
public final class CarbonateAtGrains extends CatalogueRule {

	/** Creates the rule. */
	public CarbonateAtGrains() {
		super(RuleDefinition.warning("R-AIR-04", "Environment/Moisture", Scope.LAYER).sources("seed")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	public void check(RuleContext context) {
		if (Lithium.isPresent(context.stack())) {
			context.stack().layers().stream().filter(LayerContext::carbonateAtGrains)
					.forEach(layer -> context.finding(message(layer.name())).at(layer).report());
		}
	}
}
