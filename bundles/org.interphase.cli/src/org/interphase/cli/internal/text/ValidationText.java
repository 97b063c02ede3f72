/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.text;

import org.interphase.cli.internal.report.AssessedDesign;
import org.interphase.cli.internal.report.AssessmentReport;
import org.interphase.cli.internal.report.Messages;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.registry.Registries.ContributionProblem;

/** What the rules find, for people. */
public final class ValidationText {

	private ValidationText() {
	}

	/** The report. */
	public static String render(AssessmentReport report) {
		Page page = new Page();
		for (AssessedDesign design : report.designs()) {
			HeaderSection.writeNames(page, design);
			for (StackAssessment stack : design.assessment().stacks()) {
				if (design.assessment().stacks().size() > 1) {
					page.labelled(0, Messages.get("labelStack"), stack.stack().name()); //$NON-NLS-1$
				}
				FindingsSection.write(page, stack);
				if (stack.findings().isEmpty() && stack.faults().isEmpty()) {
					page.gap();
					page.line(0, Messages.get("nothingFound")); //$NON-NLS-1$
				}
			}
			page.gap();
		}
		for (ContributionProblem problem : report.problems()) {
			page.line(0, Messages.get("contributionProblem", problem.contribution(), problem.problem())); //$NON-NLS-1$
		}
		page.line(0, TextReport.summary(report));
		return page.toString();
	}
}
