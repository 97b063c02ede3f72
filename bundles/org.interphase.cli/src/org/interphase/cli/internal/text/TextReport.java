/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.text;

import java.util.List;

import org.interphase.cli.internal.report.AssessedDesign;
import org.interphase.cli.internal.report.AssessmentReport;
import org.interphase.cli.internal.report.Counts;
import org.interphase.cli.internal.report.Messages;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.registry.Registries.ContributionProblem;

/** A report of an assessment for people. It holds no characters beyond ASCII of its own, so any terminal shows it. */
public final class TextReport {

	private TextReport() {
	}

	/**
	 * The report.
	 *
	 * @param explain whether to show the terms behind each resistance
	 */
	public static String render(AssessmentReport report, boolean explain) {
		Page page = new Page();
		for (AssessedDesign design : report.designs()) {
			HeaderSection.write(page, design);
			for (int i = 0; i < design.assessment().stacks().size(); i++) {
				StackAssessment stack = design.assessment().stacks().get(i);
				HeaderSection.writeStack(page, stack, design.notations().get(i));
				PartsSection.write(page, stack);
				if (explain) {
					TermsSection.write(page, stack);
				}
				TotalsSection.write(page, stack.totals());
				FindingsSection.write(page, stack);
			}
			page.gap();
		}
		writeProblems(page, report.problems());
		page.line(0, summary(report));
		return page.toString();
	}

	private static void writeProblems(Page page, List<ContributionProblem> problems) {
		for (ContributionProblem problem : problems) {
			page.line(0, Messages.get("contributionProblem", problem.contribution(), problem.problem())); //$NON-NLS-1$
		}
	}

	/** The last line: how much there is of everything. */
	static String summary(AssessmentReport report) {
		Counts counts = report.counts();
		return Messages.get("summary", String.valueOf(counts.errors()), String.valueOf(counts.warnings()), //$NON-NLS-1$
				String.valueOf(counts.infos()), String.valueOf(counts.hints()), String.valueOf(counts.unknown()),
				String.valueOf(counts.waived()), String.valueOf(counts.faults()),
				String.valueOf(report.options().seed()), String.valueOf(report.options().draws()));
	}
}
