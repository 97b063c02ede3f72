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
import org.interphase.rules.internal.facts.Elasticity;
import org.interphase.rules.internal.facts.ElectrodeSide;

/** R-MEC-04: a stiff separator meets the criterion of Monroe and Newman, which does not keep dendrites away. */
public final class ShearCriterion extends SideRule {

	/** Creates the rule. */
	public ShearCriterion() {
		super(RuleDefinition.info("R-MEC-04", "Mechanics/Dendrites", Scope.BOUNDARY) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("ratio", "1", 2, 1, 100) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("lithium", "GPa", 2.83, 0.1, 10).sources("seed", "monroe2005", "masias2019")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}

	@Override
	protected void check(RuleContext context, ElectrodeSide side) {
		if (!side.isLithium() || side.touching().kind() != LayerKind.SOLID_ELECTROLYTE) {
			return;
		}
		double ratio = Elasticity.shearModulus(context.stack(), side.touching().material())
				/ context.parameter("lithium"); //$NON-NLS-1$
		double limit = context.parameter("ratio"); //$NON-NLS-1$
		if (Double.isNaN(ratio)) {
			context.unknown(missing(side.touching().name())).at(side.boundary()).report();
		} else if (ratio > limit) {
			context.finding(message(side.touching().name(), ratio)).at(side.boundary()).value(ratio, limit, "1") //$NON-NLS-1$
					.report();
		}
	}
}
