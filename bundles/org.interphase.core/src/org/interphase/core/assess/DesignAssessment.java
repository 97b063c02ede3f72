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
 * @param problems   rule settings and waivers that could not be obeyed
 */
public record DesignAssessment(String name, ConditionsContext conditions, AssessmentOptions options,
		List<StackAssessment> stacks, List<SettingsProblem> problems) {

	/** Copies the lists. */
	public DesignAssessment {
		stacks = List.copyOf(stacks);
		problems = List.copyOf(problems);
	}
}
