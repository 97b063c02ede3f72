/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal;

import org.interphase.core.rule.RuleContext;
import org.interphase.rules.internal.facts.ElectrodeSide;
import org.interphase.rules.internal.facts.ElectrodeSides;

/** A rule that looks at one side of an electrode at a time, and at the whole cell in which it stands. */
public abstract class CellSideRule extends CatalogueRule {

	/** Takes what the rule is. */
	protected CellSideRule(RuleDefinition definition) {
		super(definition);
	}

	@Override
	public final void check(RuleContext context) {
		for (ElectrodeSide side : ElectrodeSides.of(context.stack())) {
			check(context, side);
		}
	}

	/** Judges one side. */
	protected abstract void check(RuleContext context, ElectrodeSide side);
}
