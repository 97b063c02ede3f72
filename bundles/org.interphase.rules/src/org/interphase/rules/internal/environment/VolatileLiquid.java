/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.environment;

import org.interphase.core.context.LayerKind;
import org.interphase.core.context.StackContext;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.rules.internal.CatalogueRule;
import org.interphase.rules.internal.RuleDefinition;

/** R-THM-02: liquids stay below the temperature that they tolerate. */
public final class VolatileLiquid extends CatalogueRule {

	/** Creates the rule. */
	public VolatileLiquid() {
		super(RuleDefinition.warning("R-THM-02", "Environment/Temperature", Scope.STACK) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("organic", "degC", 60, 0, 200) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("ionic", "degC", 100, 0, 300).sources("seed")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	public void check(RuleContext context) {
		boolean organic = has(context.stack(), LayerKind.LIQUID);
		if (!organic && !has(context.stack(), LayerKind.IONIC_LIQUID)) {
			return;
		}
		double temperature = context.stack().conditions().temperature();
		double limit = context.parameter(organic ? "organic" : "ionic"); //$NON-NLS-1$ //$NON-NLS-2$
		if (Double.isNaN(temperature)) {
			context.unknown(missing()).report();
		} else if (temperature > limit) {
			context.finding(organic ? message(temperature) : variant("ionic", temperature)) //$NON-NLS-1$
					.value(temperature, limit, "degC").report(); //$NON-NLS-1$
		}
	}

	private static boolean has(StackContext stack, LayerKind kind) {
		return stack.layers().stream().anyMatch(layer -> layer.kind() == kind);
	}
}
