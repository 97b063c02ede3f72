/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.electrochemistry;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.rule.BoundaryRule;
import org.interphase.core.rule.RuleContext;
import org.interphase.rules.internal.CatalogueRule;
import org.interphase.rules.internal.RuleDefinition;

/** A rule that looks at one pair of an organic liquid and a solid electrolyte at a time. */
abstract class LiquidOnSolidRule extends CatalogueRule implements BoundaryRule {

	LiquidOnSolidRule(RuleDefinition definition) {
		super(definition);
	}

	@Override
	public final void check(RuleContext context, BoundaryContext boundary) {
		checkPair(context, boundary, boundary.left(), boundary.right());
		checkPair(context, boundary, boundary.right(), boundary.left());
	}

	private void checkPair(RuleContext context, BoundaryContext boundary, LayerContext solid, LayerContext liquid) {
		if (solid.kind() == LayerKind.SOLID_ELECTROLYTE && liquid.kind() == LayerKind.LIQUID) {
			check(context, boundary, solid, liquid);
		}
	}

	/** Judges one pair. */
	protected abstract void check(RuleContext context, BoundaryContext boundary, LayerContext solid,
			LayerContext liquid);
}
