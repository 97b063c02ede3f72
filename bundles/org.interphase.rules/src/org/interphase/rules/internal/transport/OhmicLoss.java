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

/** R-TRN-06: the resistance costs only a small part of the voltage. */
public final class OhmicLoss extends CatalogueRule {

	private static final double PERCENT = 100;
	private static final double MILLIVOLT = 1000;
	/** V for ohm cm2 times mA/cm2. */
	private static final double MILLI = 1e-3;

	/** Creates the rule. */
	public OhmicLoss() {
		super(RuleDefinition.warning("R-TRN-06", "Transport/Resistance", Scope.STACK) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("loss", "%", 5, 0, 100)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public void check(RuleContext context) {
		StackContext stack = context.stack();
		if (stack.cells().stream().anyMatch(CellContext::isSymmetric)) {
			return;
		}
		Summary asr = context.totalAsr();
		double voltage = CellVoltage.average(stack);
		double drop = asr == null ? Double.NaN : asr.median() * stack.currentDensity() * MILLI;
		double share = drop / voltage * PERCENT;
		if (Double.isNaN(share)) {
			context.unknown(missing()).report();
		} else if (share > context.parameter("loss")) { //$NON-NLS-1$
			context.finding(message(drop * MILLIVOLT, share)).value(share, context.parameter("loss"), "%").report(); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
