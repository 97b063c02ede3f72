/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.rule.RuleContext;

/** A rule that looks at one boundary at a time. */
public abstract class BoundaryRule extends CatalogueRule {

	/** Takes what the rule is. */
	protected BoundaryRule(RuleDefinition definition) {
		super(definition);
	}

	@Override
	public final void check(RuleContext context) {
		for (BoundaryContext boundary : context.stack().boundaries()) {
			check(context, boundary);
		}
	}

	/** Judges one boundary. */
	protected abstract void check(RuleContext context, BoundaryContext boundary);
}
