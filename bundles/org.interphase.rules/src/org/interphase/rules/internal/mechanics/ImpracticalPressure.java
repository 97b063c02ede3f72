/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.mechanics;

import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.rules.internal.CatalogueRule;
import org.interphase.rules.internal.RuleDefinition;

/** R-MEC-07: the pressure in operation is one that a pack can hold. */
public final class ImpracticalPressure extends CatalogueRule {

	/** Creates the rule. */
	public ImpracticalPressure() {
		super(RuleDefinition.info("R-MEC-07", "Mechanics/Pressure", Scope.STACK) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("pressure", "MPa", 5, 0, 500)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public void check(RuleContext context) {
		double pressure = context.stack().conditions().stackPressure();
		double limit = context.parameter("pressure"); //$NON-NLS-1$
		if (Double.isNaN(pressure)) {
			context.unknown(missing()).report();
		} else if (pressure > limit) {
			context.finding(message(pressure)).value(pressure, limit, "MPa").report(); //$NON-NLS-1$
		}
	}
}
