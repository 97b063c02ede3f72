/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.mechanics;

import org.interphase.core.context.LayerContext;
import org.interphase.core.rule.LayerRule;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.rules.internal.CatalogueRule;
import org.interphase.rules.internal.RuleDefinition;

/** R-MEC-03: the pores of a separator are not connected. */
public final class ConnectedPores extends CatalogueRule implements LayerRule {

	/** Creates the rule. */
	public ConnectedPores() {
		super(RuleDefinition.warning("R-MEC-03", "Mechanics/Density", Scope.LAYER).sources("seed")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	public void check(RuleContext context, LayerContext layer) {
		if (layer.connectedPores()) {
			context.finding(message(layer.name())).at(layer).report();
		}
	}
}
