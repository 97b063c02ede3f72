/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.topology;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.rule.BoundaryRule;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.rules.internal.CatalogueRule;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.facts.BoundaryStates;

/** R-TOP-10: the state of a boundary between two solids is stated. */
public final class ConditionStated extends CatalogueRule implements BoundaryRule {

	/** Creates the rule. */
	public ConditionStated() {
		super(RuleDefinition.warning("R-TOP-10", "Topology/Boundaries", Scope.BOUNDARY).sources("seed", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				"sharafi2017cm")); //$NON-NLS-1$
	}

	@Override
	public void check(RuleContext context, BoundaryContext boundary) {
		if (BoundaryStates.isRigidContact(boundary) && !BoundaryStates.isStated(boundary)) {
			context.finding(message(boundary.label())).at(boundary).report();
		}
	}
}
