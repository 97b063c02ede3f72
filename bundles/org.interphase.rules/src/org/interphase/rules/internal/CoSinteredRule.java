/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.rule.BoundaryRule;
import org.interphase.core.rule.RuleContext;
import org.interphase.rules.internal.facts.CoSintering;
import org.interphase.rules.internal.facts.Families;
import org.interphase.rules.internal.facts.Potentials;

/** A rule that looks at one pair of a cathode and a garnet that were fired together at a time. */
public abstract class CoSinteredRule extends CatalogueRule implements BoundaryRule {

	/** Takes what the rule is. */
	protected CoSinteredRule(RuleDefinition definition) {
		super(definition);
	}

	@Override
	public final void check(RuleContext context, BoundaryContext boundary) {
		if (CoSintering.isStated(boundary)) {
			checkPair(context, boundary, boundary.left(), boundary.right());
			checkPair(context, boundary, boundary.right(), boundary.left());
		}
	}

	private void checkPair(RuleContext context, BoundaryContext boundary, LayerContext cathode, LayerContext solid) {
		if (Potentials.isCathode(cathode) && !cathode.isLithiumMetal() && Families.isGarnet(solid.material())) {
			check(context, boundary, Potentials.activeMaterial(cathode), solid.material());
		}
	}

	/** Judges one pair by its active material and its garnet. */
	protected abstract void check(RuleContext context, BoundaryContext boundary, MaterialRecord active,
			MaterialRecord garnet);
}
