/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.rule;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.estimate.Reach;

/**
 * A rule that looks at one boundary at a time and no further than {@link Reach#NEIGHBOURS}: {@link RuleContext#stack()} ends with
 * the layers behind the two of the boundary. What it finds is remembered, and it is asked again only about boundaries where
 * something has changed that it could see, the resistance of the boundary and of those beside it included. What it finds about a
 * boundary must depend on nothing but that and its thresholds. A rule that looks further implements {@link Rule} alone.
 */
public interface BoundaryRule extends Rule {

	/**
	 * Judges one boundary.
	 *
	 * @param context  shows the boundary with its neighbours; {@link RuleContext#totalAsr()} and {@link RuleContext#drivers()}
	 *                 belong to the whole stack and throw {@link IllegalStateException}
	 * @param boundary the boundary, by its place in {@link RuleContext#stack()}
	 */
	void check(RuleContext context, BoundaryContext boundary);

	/** Judges all boundaries of a stack in order; an assessment asks about each boundary by itself instead. */
	@Override
	default void check(RuleContext context) {
		context.stack().boundaries().forEach(boundary -> check(context, boundary));
	}
}
