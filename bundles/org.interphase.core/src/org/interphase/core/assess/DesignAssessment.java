/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.assess;

import java.util.List;

import org.interphase.core.context.ConditionsContext;

/**
 * What is said of a design; immutable, reproducible from design, options and contributions.
 *
 * @param name       name of the design
 * @param conditions conditions of the assessment
 * @param options    options of the assessment
 * @param stacks     its stacks in order
 */
public record DesignAssessment(String name, ConditionsContext conditions, AssessmentOptions options,
		List<StackAssessment> stacks) {

	/** Copies the stacks. */
	public DesignAssessment {
		stacks = List.copyOf(stacks);
	}
}
