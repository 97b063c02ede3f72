/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal;

import java.util.Optional;

import org.interphase.core.context.LayerContext;
import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.LayerEstimator;
import org.interphase.core.estimate.Estimate;

/** A scripted estimator of layers. */
final class ScriptedLayerEstimator extends ScriptedEstimator implements LayerEstimator {

	ScriptedLayerEstimator(Script script, int place, EstimatorHeader header) {
		super(script, place, header);
	}

	@Override
	public Optional<Estimate> estimate(LayerContext layer, StackContext stack) {
		return ask(layer, layer.name(), stack);
	}
}
