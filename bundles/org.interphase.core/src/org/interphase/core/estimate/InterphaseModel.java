/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.estimate;

import java.util.Optional;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.StackContext;

/** Says which interphase forms at boundaries: an extension of {@code org.interphase.core.estimators}. The first that knows wins. */
public interface InterphaseModel extends Estimator {

	/** The verdict; empty if this model does not know. */
	Optional<InterphaseVerdict> judge(BoundaryContext boundary, StackContext stack);
}
