/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.util.List;
import java.util.Map;

import org.interphase.cli.internal.report.AssessedDesign;
import org.interphase.cli.internal.report.AssessmentReport;
import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.Assessor;
import org.interphase.core.assess.DesignAssessment;
import org.interphase.core.assess.Fault;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.assess.Totals;
import org.interphase.core.registry.Registries;
import org.interphase.core.registry.Registries.ContributionProblem;
import org.interphase.core.rule.Finding;
import org.interphase.core.rule.Severity;
import org.interphase.core.uncertainty.Summary;
import org.interphase.model.CellstackFactory;
import org.interphase.model.Design;
import org.interphase.model.SolidElectrolyte;
import org.interphase.model.Stack;

/** A report with findings of all sorts, made up so that the reports of any rule set look the same. */
public final class SampleReport {

	private SampleReport() {
	}

	/** A finding of a rule that always says the same. */
	private static Finding finding(String rule, Severity severity, String label, boolean unknown, boolean waived) {
		return new Finding(rule, severity, "id-of-" + label, label, "Message of " + rule + ".", "Reason of " + rule + ".",
				Double.NaN, 5, "MPa", List.of("key-of-" + rule), unknown, waived, waived ? "We know." : "");
	}

	/** The report. */
	public static AssessmentReport make() {
		StackAssessment bare = bare();
		List<Finding> findings = List.of(finding("R-1", Severity.ERROR, "A|B", false, false),
				finding("R-1", Severity.ERROR, "B|C", false, false), finding("R-2", Severity.HINT, "A", false, false),
				finding("R-3", Severity.INFO, "A", true, false), finding("R-3", Severity.INFO, "B", true, false),
				finding("R-4", Severity.WARNING, "C", false, true));
		StackAssessment stack = new StackAssessment(bare.stack(), bare.layers(), bare.boundaries(), new Totals(
				new Summary(Double.NaN, 12, Double.POSITIVE_INFINITY), List.of("A|B"), 3.4, Double.NaN, 0.2, 0.1, 500, 2, List.of()),
				findings, List.of(new Fault("org.example.broken", "A|B", "It returned NaN.")));
		DesignAssessment design = new DesignAssessment("Made up", bare.stack().conditions(), AssessmentOptions.DEFAULT,
				List.of(stack), List.of());
		return new AssessmentReport(AssessmentOptions.DEFAULT,
				List.of(new AssessedDesign("made-up.cellstack", design, List.of("LLZO"), Map.of())),
				List.of(new ContributionProblem("org.example.lost", "There is no such class.")));
	}

	private static StackAssessment bare() {
		Design design = CellstackFactory.eINSTANCE.createDesign();
		Stack stack = CellstackFactory.eINSTANCE.createStack();
		SolidElectrolyte layer = CellstackFactory.eINSTANCE.createSolidElectrolyte();
		stack.setId("s");
		layer.setId("l");
		layer.setMaterial("llzo");
		stack.getLayers().add(layer);
		design.getStacks().add(stack);
		return new Assessor(new Registries.Builder().build()).assess(design, AssessmentOptions.DEFAULT).stacks().get(0);
	}
}
