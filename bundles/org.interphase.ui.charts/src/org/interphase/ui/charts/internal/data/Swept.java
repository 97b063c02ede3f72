/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.data;

import java.util.List;

import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.OutputAssessor;
import org.interphase.core.sweep.SweepPoint;
import org.interphase.ui.charts.internal.figure.Figure;

/**
 * A sweep that is done; any number of the stack can be shown of it.
 *
 * @param plans   what was varied, one or two quantities
 * @param points  the assessments
 * @param stack   id of the stack that is looked at
 * @param options options of the assessments
 */
public record Swept(List<SweepPlan> plans, List<SweepPoint> points, String stack, AssessmentOptions options) {

	/** Copies the lists. */
	public Swept {
		plans = List.copyOf(plans);
		points = List.copyOf(points);
	}

	/** A curve over one quantity, a map over two. This may take a while. */
	public Figure figure(SweepOutput output, OutputAssessor assessor) {
		List<SweptValue> values = new SweepOutputs(assessor, options).values(output, plans, points, stack);
		String note = output.kind() == SweepOutput.Kind.TOTAL ? TotalAsr.missing(points, stack) : ""; //$NON-NLS-1$
		return plans.size() == 1 ? SweepCurve.of(plans.getFirst(), output, values, note)
				: SweepMap.of(plans.getFirst(), plans.getLast(), output, values, note);
	}
}
