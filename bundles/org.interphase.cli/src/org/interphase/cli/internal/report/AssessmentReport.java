/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.report;

import java.util.List;
import java.util.stream.Stream;

import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.registry.Registries.ContributionProblem;

/**
 * What a report tells of.
 *
 * @param options  options of the assessment
 * @param designs  designs in the order in which they were given
 * @param problems contributions that could not be loaded
 */
public record AssessmentReport(AssessmentOptions options, List<AssessedDesign> designs,
		List<ContributionProblem> problems) {

	/** Copies the lists. */
	public AssessmentReport {
		designs = List.copyOf(designs);
		problems = List.copyOf(problems);
	}

	/** All stacks of all designs. */
	public Stream<StackAssessment> stacks() {
		return designs.stream().flatMap(design -> design.assessment().stacks().stream());
	}

	/** How much there is of everything. */
	public Counts counts() {
		return Counts.of(this);
	}
}
