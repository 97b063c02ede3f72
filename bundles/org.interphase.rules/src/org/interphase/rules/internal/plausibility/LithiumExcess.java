/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.plausibility;

import org.interphase.core.context.LayerContext;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.facts.Electrodes;

/** R-GEO-05: there is not much more lithium than the cathode takes. */
public final class LithiumExcess extends LithiumBalanceRule {

	/** Creates the rule. */
	public LithiumExcess() {
		super(RuleDefinition.info("R-GEO-05", "Plausibility/Balance", Scope.STACK) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("ratio", "1", 3, 1, 100)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	protected void check(RuleContext context, LayerContext lithium, LayerContext cathode) {
		double ratio = Electrodes.lithiumRatio(lithium, cathode);
		if (Double.isNaN(ratio)) {
			context.unknown(missing(lithium.name())).at(lithium).report();
		} else if (ratio > context.parameter("ratio")) { //$NON-NLS-1$
			context.finding(message(ratio)).value(ratio, context.parameter("ratio"), "1").report(); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
