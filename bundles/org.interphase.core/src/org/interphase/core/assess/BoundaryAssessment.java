/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.assess;

import java.util.List;
import java.util.Optional;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.estimate.InterphaseVerdict;

/**
 * What is said of a boundary.
 *
 * @param boundary   the boundary as it was judged
 * @param interphase which interphase forms
 * @param estimates  all estimates, the headline first; empty where nobody knows
 */
public record BoundaryAssessment(BoundaryContext boundary, InterphaseVerdict interphase,
		List<EstimateResult> estimates) {

	/** Copies the estimates. */
	public BoundaryAssessment {
		estimates = List.copyOf(estimates);
	}

	/** The headline estimate. */
	public Optional<EstimateResult> headline() {
		return estimates.isEmpty() ? Optional.empty() : Optional.of(estimates.getFirst());
	}
}
