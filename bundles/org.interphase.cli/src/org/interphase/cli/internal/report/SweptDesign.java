/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.report;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.sweep.SweepPoint;

/**
 * A design that was assessed at many points.
 *
 * @param file    its file as the user wrote it; null if it was given as notation
 * @param options options of the assessments
 * @param varied  what is varied; the last one varies fastest
 * @param points  the assessments in this order
 */
public record SweptDesign(@Nullable String file, AssessmentOptions options, List<VariedQuantity> varied,
		List<SweepPoint> points) {

	/** Copies the lists. */
	public SweptDesign {
		varied = List.copyOf(varied);
		points = List.copyOf(points);
	}
}
