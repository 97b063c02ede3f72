/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.estimate;

import java.util.Optional;

import org.interphase.core.context.LayerContext;
import org.interphase.core.context.StackContext;

/** Estimates the area-specific resistance of layers: an extension of {@code org.interphase.core.estimators}. */
public interface LayerEstimator extends Estimator {

	/** The estimate; empty if it does not apply to this layer or its data do not suffice. */
	Optional<Estimate> estimate(LayerContext layer, StackContext stack);
}
