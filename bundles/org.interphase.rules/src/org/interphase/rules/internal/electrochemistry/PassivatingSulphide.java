/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.electrochemistry;

import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.SideRule;
import org.interphase.rules.internal.facts.ElectrodeSide;

/** R-ECH-06: the interphase of lithium and a sulphide keeps growing with the square root of time. */
public final class PassivatingSulphide extends SideRule {

	/** Creates the rule. */
	public PassivatingSulphide() {
		super(RuleDefinition.warning("R-ECH-06", "Electrochemistry/Reduction", Scope.BOUNDARY).sources("seed", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				"lee2021", "ox2025")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	protected void check(RuleContext context, ElectrodeSide side) {
		if (Reduction.isSulphideOnLithium(side)) {
			context.finding(message(side.touching().name())).at(side.boundary()).report();
		}
	}
}
