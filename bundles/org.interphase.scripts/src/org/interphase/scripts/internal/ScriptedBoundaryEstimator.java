/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal;

import java.util.Optional;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.BoundaryEstimator;
import org.interphase.core.estimate.Estimate;

/** A scripted estimator of boundaries. */
final class ScriptedBoundaryEstimator extends ScriptedEstimator implements BoundaryEstimator {

	ScriptedBoundaryEstimator(Script script, int place, EstimatorHeader header) {
		super(script, place, header);
	}

	@Override
	public Optional<Estimate> estimate(BoundaryContext boundary, StackContext stack) {
		return ask(boundary, boundary.label(), stack);
	}
}
