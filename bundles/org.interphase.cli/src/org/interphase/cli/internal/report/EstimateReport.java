/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.report;

import java.util.List;

import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.registry.Registries.ContributionProblem;

/**
 * Resistances of designs, all estimates side by side.
 *
 * @param options      options of the assessment
 * @param designs      designs in the order in which they were given
 * @param withOutputs  whether to tell what the stacks give beside
 * @param withSpectrum whether to tell the impedance spectrum
 * @param problems     contributions that could not be loaded
 */
public record EstimateReport(AssessmentOptions options, List<EstimatedDesign> designs, boolean withOutputs,
		boolean withSpectrum, List<ContributionProblem> problems) {

	/** Copies the lists. */
	public EstimateReport {
		designs = List.copyOf(designs);
		problems = List.copyOf(problems);
	}
}
