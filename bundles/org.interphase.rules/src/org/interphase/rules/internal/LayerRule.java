/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal;

import org.interphase.core.context.LayerContext;
import org.interphase.core.rule.RuleContext;

/** A rule that looks at one layer at a time. */
public abstract class LayerRule extends CatalogueRule {

	/** Takes what the rule is. */
	protected LayerRule(RuleDefinition definition) {
		super(definition);
	}

	@Override
	public final void check(RuleContext context) {
		for (LayerContext layer : context.stack().layers()) {
			check(context, layer);
		}
	}

	/** Judges one layer. */
	protected abstract void check(RuleContext context, LayerContext layer);
}
