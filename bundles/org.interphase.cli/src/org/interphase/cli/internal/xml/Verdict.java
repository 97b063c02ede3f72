/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.xml;

import java.util.List;
import java.util.function.Predicate;

import org.interphase.cli.internal.report.AssessedDesign;
import org.interphase.core.rule.Finding;
import org.interphase.core.rule.RuleDescriptor;
import org.interphase.core.rule.Severity;

/**
 * What one rule says of a design.
 *
 * @param rule    the rule
 * @param failing findings that fail the command
 * @param passing findings that do not, and waived ones
 * @param unknown what could not be judged and does not fail the command
 */
record Verdict(RuleDescriptor rule, List<Finding> failing, List<Finding> passing, List<Finding> unknown) {

	static Verdict of(RuleDescriptor rule, AssessedDesign design, Predicate<Severity> fails) {
		List<Finding> all = design.assessment().stacks().stream().flatMap(stack -> stack.findings().stream())
				.filter(finding -> finding.rule().equals(rule.id())).toList();
		List<Finding> failing = all.stream().filter(finding -> !finding.waived() && fails.test(finding.severity()))
				.toList();
		List<Finding> rest = all.stream().filter(finding -> !failing.contains(finding)).toList();
		return new Verdict(rule, failing,
				rest.stream().filter(finding -> finding.waived() || !finding.unknown()).toList(),
				rest.stream().filter(finding -> !finding.waived() && finding.unknown()).toList());
	}

	/** Whether nothing was found and something could not be judged. */
	boolean isSkipped() {
		return failing.isEmpty() && passing.isEmpty() && !unknown.isEmpty();
	}
}
