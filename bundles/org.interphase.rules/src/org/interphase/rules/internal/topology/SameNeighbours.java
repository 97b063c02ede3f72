/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.topology;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.rule.BoundaryRule;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.rules.internal.CatalogueRule;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.facts.BoundaryStates;

/** R-TOP-09: neighbours of the same kind and material are one layer, or their boundary means something. */
public final class SameNeighbours extends CatalogueRule implements BoundaryRule {

	/** Creates the rule. */
	public SameNeighbours() {
		super(RuleDefinition.warning("R-TOP-09", "Topology/Layers", Scope.BOUNDARY).sources("seed")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	public void check(RuleContext context, BoundaryContext boundary) {
		LayerContext left = boundary.left();
		LayerContext right = boundary.right();
		if (left.kind() == right.kind() && isSameMaterial(left, right) && !BoundaryStates.isStated(boundary)) {
			context.finding(message(boundary.label())).at(boundary).report();
		}
	}

	private static boolean isSameMaterial(LayerContext left, LayerContext right) {
		MaterialRecord material = left.material();
		return left.isMaterialKnown() ? material.id().equals(right.material().id())
				: !right.isMaterialKnown() && material.name().equalsIgnoreCase(right.material().name());
	}
}
