/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.electrochemistry;

import org.interphase.core.context.LayerKind;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.SideRule;
import org.interphase.rules.internal.facts.ElectrodeSide;
import org.interphase.rules.internal.facts.Liquids;

/** R-ECH-12: no acetonitrile at lithium. */
public final class AcetonitrileAtLithium extends SideRule {

	/** Creates the rule. */
	public AcetonitrileAtLithium() {
		super(RuleDefinition.warning("R-ECH-12", "Electrochemistry/Liquids", Scope.BOUNDARY).sources("seed")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	protected void check(RuleContext context, ElectrodeSide side) {
		if (side.isLithium() && side.touching().kind() == LayerKind.LIQUID
				&& Liquids.hasAcetonitrile(side.touching().material())) {
			context.finding(message(side.touching().name())).at(side.boundary()).report();
		}
	}
}
