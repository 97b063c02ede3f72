/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.explain;

import java.util.List;
import java.util.Optional;

import org.interphase.core.estimate.InterphaseVerdict;

/**
 * Everything that stands behind the resistance of a layer or boundary.
 *
 * @param element    id of the model element
 * @param label      what people call it
 * @param interphase which interphase forms; empty for a layer
 * @param estimates  all estimates, the headline first; empty where nobody knows
 */
public record Explanation(String element, String label, Optional<InterphaseVerdict> interphase,
		List<EstimateExplanation> estimates) {

	/** Copies the estimates. */
	public Explanation {
		estimates = List.copyOf(estimates);
	}
}
