/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.List;

import org.interphase.core.estimate.Estimator;
import org.interphase.core.estimate.Reach;

/**
 * An estimator that is asked in an assessment.
 *
 * @param estimator the estimator
 * @param local     whether it looks no further than the neighbours
 */
record Asked<E extends Estimator>(E estimator, boolean local) {

	static <E extends Estimator> List<Asked<E>> of(List<E> estimators, Faults faults) {
		return estimators.stream().map(estimator -> new Asked<>(estimator,
				faults.guard(estimator.id(), "", Reach.STACK, estimator::reach) == Reach.NEIGHBOURS)).toList(); //$NON-NLS-1$
	}
}
