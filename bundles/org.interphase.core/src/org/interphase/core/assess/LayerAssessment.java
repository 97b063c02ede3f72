/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.assess;

import java.util.List;
import java.util.Optional;

import org.interphase.core.context.LayerContext;

/**
 * What is said of a layer.
 *
 * @param layer     the layer as it was judged
 * @param estimates all estimates, the headline first; empty where nobody knows, or nothing flows through it (collectors)
 */
public record LayerAssessment(LayerContext layer, List<EstimateResult> estimates) {

	/** Copies the estimates. */
	public LayerAssessment {
		estimates = List.copyOf(estimates);
	}

	/** The headline estimate. */
	public Optional<EstimateResult> headline() {
		return estimates.stream().findFirst();
	}
}
