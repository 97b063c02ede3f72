/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.example.acme;

import java.util.List;

import org.interphase.core.context.CellContext;
import org.interphase.core.rule.Rule;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.core.rule.RuleParameter;
import org.interphase.core.rule.Severity;

/** ACME-LIQ-01: the free liquid of a cell stays below the share that the house allows. */
public final class MaximumLiquidShare implements Rule {

	private static final String LIMIT = "share";
	private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor("ACME-LIQ-01", "Acme/Safety", Severity.WARNING,
			Scope.STACK, "Maximum liquid share", "The more free liquid a cell holds, the less it gains from its solid electrolyte.",
			List.of(), List.of(new RuleParameter(LIMIT, "%", 10, 0, 100)));

	@Override
	public RuleDescriptor descriptor() {
		return DESCRIPTOR;
	}

	@Override
	public void check(RuleContext context) {
		double limit = context.parameter(LIMIT);
		for (CellContext cell : context.stack().cells()) {
			double share = LiquidShare.of(cell);
			if (Double.isNaN(share)) {
				context.unknown("The liquid share of cell %d is unknown: a layer of its electrolyte has no thickness."
						.formatted(cell.number() + 1)).report();
			} else if (share > limit) {
				context.finding("%.0f %% of the electrolyte of cell %d is free liquid; at most %.0f %% is allowed."
						.formatted(share, cell.number() + 1, limit)).value(share, limit, "%").report();
			}
		}
	}
}
