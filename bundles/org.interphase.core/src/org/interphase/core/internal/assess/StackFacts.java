/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.assess.BoundaryAssessment;
import org.interphase.core.assess.EstimateResult;
import org.interphase.core.assess.Totals;
import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.Driver;
import org.interphase.core.uncertainty.Summary;

/**
 * What all rules are shown of one stack.
 *
 * @param stack          the stack
 * @param boundaries     headline resistances of its boundaries by place, ohm cm2; null where nobody knows
 * @param total          resistance of the stack, ohm cm2; null if a part is unknown
 * @param drivers        what makes it uncertain; empty if a part is unknown
 * @param arealCapacity  mAh/cm2
 * @param currentDensity mA/cm2
 */
record StackFacts(StackContext stack, @Nullable Summary[] boundaries, @Nullable Summary total, List<Driver> drivers,
		double arealCapacity, double currentDensity) {

	/** The numbers of the whole stack that all rules may look at. */
	DesignPoint point() {
		return new DesignPoint(arealCapacity, currentDensity);
	}

	static StackFacts of(StackContext stack, List<BoundaryAssessment> boundaries, Totals totals) {
		boolean complete = totals.missing().isEmpty();
		@Nullable
		Summary[] asr = new @Nullable Summary[boundaries.size()];
		for (int i = 0; i < asr.length; i++) {
			Optional<EstimateResult> headline = boundaries.get(i).headline();
			asr[i] = headline.isPresent() ? headline.get().asr() : null;
		}
		return new StackFacts(stack, asr, complete ? totals.asr() : null, complete ? totals.drivers() : List.of(),
				totals.arealCapacity(), totals.currentDensity());
	}
}
