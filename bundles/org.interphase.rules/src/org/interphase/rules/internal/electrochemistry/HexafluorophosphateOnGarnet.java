/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.electrochemistry;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.rules.internal.BoundaryRule;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.facts.Families;
import org.interphase.rules.internal.facts.Liquids;

/** R-ECH-16: no LiPF6 in carbonates at garnet without a stabiliser. */
public final class HexafluorophosphateOnGarnet extends BoundaryRule {

	/** Creates the rule. */
	public HexafluorophosphateOnGarnet() {
		super(RuleDefinition.warning("R-ECH-16", "Electrochemistry/Liquids", Scope.BOUNDARY).sources("seed", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				"xu2017", "liuJ2020")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	protected void check(RuleContext context, BoundaryContext boundary) {
		check(context, boundary, boundary.left(), boundary.right());
		check(context, boundary, boundary.right(), boundary.left());
	}

	private void check(RuleContext context, BoundaryContext boundary, LayerContext solid, LayerContext liquid) {
		if (solid.kind() != LayerKind.SOLID_ELECTROLYTE || liquid.kind() != LayerKind.LIQUID
				|| !Families.isGarnet(solid.material())) {
			return;
		}
		if (!liquid.isMaterialKnown()) {
			context.unknown(missing(liquid.name())).at(boundary).report();
		} else if (Liquids.isHexafluorophosphateInCarbonate(liquid.material())
				&& !Liquids.hasSuperbase(liquid.material())) {
			context.finding(message(boundary.label())).at(boundary).report();
		}
	}
}
