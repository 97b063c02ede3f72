/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.topology;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.rule.BoundaryRule;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.rules.internal.CatalogueRule;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.facts.Spills;

/** R-TOP-04: no current collector or plate touches an electrolyte, unless lithium is plated on it. */
public final class CollectorOnElectrolyte extends CatalogueRule implements BoundaryRule {

	/** Creates the rule. */
	public CollectorOnElectrolyte() {
		super(RuleDefinition.error("R-TOP-04", "Topology/Collectors", Scope.BOUNDARY)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public void check(RuleContext context, BoundaryContext boundary) {
		LayerKind left = boundary.left().kind();
		LayerKind right = boundary.right().kind();
		boolean touches = left.isCollectorOrPlate() && right.isElectrolyte()
				|| right.isCollectorOrPlate() && left.isElectrolyte();
		// a liquid that has run behind an electrode is the matter of R-TOP-06
		if (touches && !context.stack().anodeFree() && !Spills.isOne(context.stack(), boundary)) {
			context.finding(message(boundary.label())).at(boundary).report();
		}
	}
}
