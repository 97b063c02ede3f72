/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.report;

import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.explain.Explanation;

/**
 * A layer or boundary that is explained.
 *
 * @param design      its design
 * @param stack       its stack
 * @param layer       whether it is a layer, else a boundary
 * @param number      its place in the stack, counted from 1
 * @param explanation what stands behind its resistance
 * @param options     options of the assessment
 */
public record ExplainedElement(AssessedDesign design, StackAssessment stack, boolean layer, int number,
		Explanation explanation, AssessmentOptions options) {
}
