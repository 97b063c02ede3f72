/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.plausibility;

import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.context.StackContext;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.rules.internal.CatalogueRule;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.facts.CellVoltage;
import org.interphase.rules.internal.facts.Separators;

/** R-GEO-03: nobody quotes the energy per mass of a cell with a thick pellet. */
public final class LabPellet extends CatalogueRule {

	/** Creates the rule. */
	public LabPellet() {
		super(RuleDefinition.warning("R-GEO-03", "Plausibility/Geometry", Scope.STACK) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("thickness", "um", 100, //$NON-NLS-1$ //$NON-NLS-2$
				1, 10_000));
	}

	@Override
	public void check(RuleContext context) {
		StackContext stack = context.stack();
		// without a capacity and a voltage no energy is shown
		if (!(stack.arealCapacity() > 0) || !(CellVoltage.average(stack) > 0)) {
			return;
		}
		double limit = context.parameter("thickness"); //$NON-NLS-1$
		for (LayerContext layer : Separators.of(stack)) {
			if (layer.kind() == LayerKind.SOLID_ELECTROLYTE && layer.thickness() > limit) {
				context.finding(message(layer.name(), layer.thickness())).at(layer)
						.value(layer.thickness(), limit, "um").report(); //$NON-NLS-1$
			}
		}
	}
}
