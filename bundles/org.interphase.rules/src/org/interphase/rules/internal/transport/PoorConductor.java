/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.transport;

import org.interphase.core.context.LayerContext;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.rules.internal.CatalogueRule;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.facts.Conductivity;
import org.interphase.rules.internal.facts.Separators;

/** R-TRN-01: a separator that is not a thin film conducts well enough. */
public final class PoorConductor extends CatalogueRule {

	/** Creates the rule. */
	public PoorConductor() {
		super(RuleDefinition.warning("R-TRN-01", "Transport/Conductivity", Scope.LAYER) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("conductivity", "S/cm", 1e-4, 1e-8, 0.1).parameter("thickness", "um", 10, 0, 1000) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.sources("seed")); //$NON-NLS-1$
	}

	@Override
	public void check(RuleContext context) {
		Separators.of(context.stack()).forEach(layer -> check(context, layer));
	}

	private void check(RuleContext context, LayerContext layer) {
		double limit = context.parameter("conductivity"); //$NON-NLS-1$
		double temperature = context.stack().conditions().temperatureOrRoom();
		double conductivity = Conductivity.at(layer.material(), temperature);
		if (layer.thickness() <= context.parameter("thickness") || conductivity >= limit) { //$NON-NLS-1$
			return;
		}
		if (Double.isNaN(conductivity) || Double.isNaN(layer.thickness())) {
			context.unknown(missing(layer.name(), temperature)).at(layer).report();
		} else {
			context.finding(message(conductivity, temperature, limit)).at(layer)
					.value(conductivity, limit, "S/cm").report(); //$NON-NLS-1$
		}
	}
}
