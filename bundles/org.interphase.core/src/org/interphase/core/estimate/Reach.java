/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.estimate;

/**
 * How far an estimator looks; of rules, {@link org.interphase.core.rule.LayerRule} and
 * {@link org.interphase.core.rule.BoundaryRule} look no further than the neighbours. What looks no further than the neighbours is asked again only where a layer or boundary or one of
 * its neighbours has changed, so that an edit of a long stack costs no more than one of a short stack.
 */
public enum Reach {
	/**
	 * The layer or boundary and what stands next to it. The estimator is shown a stack that ends there: for a layer the layers on
	 * both sides of it, for a boundary its two layers and those behind them, with all boundaries between them and places counted
	 * from the first of them. Conditions, materials, measured interfaces and the numbers of the stack itself are those of the
	 * whole stack.
	 */
	NEIGHBOURS,
	/** The whole stack. The estimator is asked about each layer or boundary at each assessment. */
	STACK
}
