/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.mechanics;

import org.interphase.core.context.LayerKind;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.SideRule;
import org.interphase.rules.internal.facts.ElectrodeSide;

/** R-MEC-11: a liquid interlayer at lithium fills the voids of stripping. */
public final class SelfAdjustingInterlayer extends SideRule {

	/** Creates the rule. */
	public SelfAdjustingInterlayer() {
		super(RuleDefinition.info("R-MEC-11", "Mechanics/Stripping", Scope.BOUNDARY) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("capacity", "mAh/cm2", 15, 0, 1000) //$NON-NLS-1$ //$NON-NLS-2$
				.sources("fuchs2021")); //$NON-NLS-1$
	}

	@Override
	protected void check(RuleContext context, ElectrodeSide side) {
		LayerKind kind = side.touching().kind();
		if (!side.isLithium() || kind != LayerKind.LIQUID && kind != LayerKind.IONIC_LIQUID) {
			return;
		}
		double capacity = context.arealCapacity();
		double limit = context.parameter("capacity"); //$NON-NLS-1$
		if (Double.isNaN(capacity)) {
			context.unknown(missing()).at(side.boundary()).report();
		} else if (capacity < limit) {
			context.finding(message(capacity)).at(side.boundary()).value(capacity, limit, "mAh/cm2").report(); //$NON-NLS-1$
		}
	}
}
