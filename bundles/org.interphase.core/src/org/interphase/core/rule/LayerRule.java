/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.rule;

import org.interphase.core.context.LayerContext;
import org.interphase.core.estimate.Reach;

/**
 * A rule that looks at one layer at a time and no further than {@link Reach#NEIGHBOURS}: {@link RuleContext#stack()} ends with the
 * layers on both sides of it. What it finds is remembered, and it is asked again only about layers where something has changed
 * that it could see. What it finds about a layer must depend on nothing but that and its thresholds. A rule that looks further
 * implements {@link Rule} alone.
 */
public interface LayerRule extends Rule {

	/**
	 * Judges one layer.
	 *
	 * @param context shows the layer with its neighbours; {@link RuleContext#totalAsr()} and {@link RuleContext#drivers()} belong
	 *                to the whole stack and throw {@link IllegalStateException}
	 * @param layer   the layer, by its place in {@link RuleContext#stack()}
	 */
	void check(RuleContext context, LayerContext layer);

	/** Judges all layers of a stack in order; an assessment asks about each layer by itself instead. */
	@Override
	default void check(RuleContext context) {
		context.stack().layers().forEach(layer -> check(context, layer));
	}
}
