/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.transport;

import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.rule.LayerRule;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.rules.internal.CatalogueRule;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.facts.Families;

/** R-TRN-09: LiPON that carries more than a small current is very thin. */
public final class ThickLipon extends CatalogueRule implements LayerRule {

	/** Creates the rule. */
	public ThickLipon() {
		super(RuleDefinition.warning("R-TRN-09", "Transport/Current", Scope.LAYER) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("thickness", "um", 3, 0.01, 100) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("current", "mA/cm2", 0.1, 0, 10).sources("seed")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	public void check(RuleContext context, LayerContext layer) {
		if (layer.kind() != LayerKind.SOLID_ELECTROLYTE || !Families.isLipon(layer.material())
				|| layer.thickness() <= context.parameter("thickness")) { //$NON-NLS-1$
			return;
		}
		double current = context.currentDensity();
		if (Double.isNaN(current) || Double.isNaN(layer.thickness())) {
			context.unknown(missing(layer.name())).at(layer).report();
		} else if (current > context.parameter("current")) { //$NON-NLS-1$
			context.finding(message(layer.thickness(), current)).at(layer)
					.value(current, context.parameter("current"), "mA/cm2").report(); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
