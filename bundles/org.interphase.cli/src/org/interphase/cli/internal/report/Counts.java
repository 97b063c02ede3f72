/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.report;

import java.util.Collection;
import java.util.List;

import org.interphase.core.assess.StackAssessment;
import org.interphase.core.rule.Finding;
import org.interphase.core.rule.Severity;

/**
 * How much a report holds. Each finding is counted once.
 *
 * @param errors   errors
 * @param warnings warnings
 * @param infos    information
 * @param hints    hints
 * @param unknown  what could not be judged for lack of data
 * @param waived   what the author accepted
 * @param faults   contributions that failed while judging or could not be loaded
 */
public record Counts(long errors, long warnings, long infos, long hints, long unknown, long waived, long faults) {

	static Counts of(AssessmentReport report) {
		return of(report.stacks().toList(), report.problems().size());
	}

	/**
	 * What is found in some stacks.
	 *
	 * @param notLoaded number of contributions that could not be loaded
	 */
	public static Counts of(List<StackAssessment> stacks, int notLoaded) {
		List<Finding> findings = stacks.stream().map(StackAssessment::findings).flatMap(Collection::stream).toList();
		List<Finding> open = findings.stream().filter(finding -> !finding.waived()).toList();
		return new Counts(judged(open, Severity.ERROR), judged(open, Severity.WARNING), judged(open, Severity.INFO),
				judged(open, Severity.HINT), open.stream().filter(Finding::unknown).count(),
				findings.size() - open.size(),
				notLoaded + stacks.stream().mapToLong(stack -> stack.faults().size()).sum());
	}

	private static long judged(List<Finding> open, Severity severity) {
		return open.stream().filter(finding -> !finding.unknown() && finding.severity() == severity).count();
	}
}
