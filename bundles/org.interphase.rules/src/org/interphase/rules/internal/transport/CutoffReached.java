/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.transport;

import org.interphase.core.context.CellContext;
import org.interphase.core.context.StackContext;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.core.uncertainty.Summary;
import org.interphase.rules.internal.CatalogueRule;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.facts.CellVoltage;

/** R-TRN-07: the ohmic drop leaves the average voltage between the cut-offs, so that the current can flow at all. */
public final class CutoffReached extends CatalogueRule {

	private static final double MV_PER_V = 1000;

	/** Creates the rule. */
	public CutoffReached() {
		super(RuleDefinition.warning("R-TRN-07", "Transport/Resistance", Scope.STACK)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public void check(RuleContext context) {
		StackContext stack = context.stack();
		if (stack.cells().stream().anyMatch(CellContext::isSymmetric)) {
			return;
		}
		Summary total = context.totalAsr();
		int cells = stack.cells().size();
		double voltage = CellVoltage.average(stack);
		double drop = total == null ? Double.NaN : stack.currentDensity() * total.median() / MV_PER_V;
		double most = cells * stack.conditions().chargeCutoff();
		double least = cells * stack.conditions().dischargeCutoff();
		if (voltage + drop > most) {
			context.finding(message(voltage + drop, most)).value(voltage + drop, most, "V").report(); //$NON-NLS-1$
		} else if (voltage - drop < least) {
			context.finding(variant("discharge", voltage - drop, least)).value(voltage - drop, least, "V").report(); //$NON-NLS-1$ //$NON-NLS-2$
		} else if (Double.isNaN(most) || Double.isNaN(least)) {
			context.unknown(variant("cutoffs")).report(); //$NON-NLS-1$
		} else if (Double.isNaN(voltage + drop)) {
			context.unknown(missing()).report();
		}
	}
}
