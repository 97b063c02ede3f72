/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.rule.BoundaryRule;
import org.interphase.core.rule.RuleContext;
import org.interphase.rules.internal.facts.ElectrodeSide;
import org.interphase.rules.internal.facts.ElectrodeSides;

/** A rule that looks at one side of an electrode at a time, and no further than what touches it there. */
public abstract class SideRule extends CatalogueRule implements BoundaryRule {

	/** Takes what the rule is. */
	protected SideRule(RuleDefinition definition) {
		super(definition);
	}

	@Override
	public final void check(RuleContext context, BoundaryContext boundary) {
		for (ElectrodeSide side : ElectrodeSides.at(context.stack(), boundary)) {
			check(context, side);
		}
	}

	/** Judges one side. */
	protected abstract void check(RuleContext context, ElectrodeSide side);
}
