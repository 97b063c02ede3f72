/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.estimate;

import java.util.Optional;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.StackContext;

/** Estimates the area-specific resistance of boundaries: an extension of {@code org.interphase.core.estimators}. */
public interface BoundaryEstimator extends Estimator {

	/** The estimate; empty if it does not apply to this boundary or its data do not suffice. */
	Optional<Estimate> estimate(BoundaryContext boundary, StackContext stack);
}
