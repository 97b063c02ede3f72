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
import org.interphase.rules.internal.facts.Lithium;

/** R-THM-03: solid electrolytes with lithium stay below the onset of their reaction. */
public final class HotLithiumOnCeramic extends CatalogueRule {

	/** Creates the rule. */
	public HotLithiumOnCeramic() {
		super(RuleDefinition.info("R-THM-03", "Environment/Temperature", Scope.STACK) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("temperature", "degC", 300, 100, 1000) //$NON-NLS-1$ //$NON-NLS-2$
				.sources("seed")); //$NON-NLS-1$
	}

	@Override
	public void check(RuleContext context) {
		StackContext stack = context.stack();
		double limit = context.parameter("temperature"); //$NON-NLS-1$
		double highest = stack.conditions().maximumTemperature();
		if (!Lithium.isPresent(stack)
				|| stack.layers().stream().noneMatch(layer -> layer.kind() == LayerKind.SOLID_ELECTROLYTE)) {
			return;
		}
		if (Double.isNaN(highest)) {
			context.unknown(missing()).report();
		} else if (highest > limit) {
			context.finding(message(highest)).value(highest, limit, "degC").report(); //$NON-NLS-1$
		}
	}
}
