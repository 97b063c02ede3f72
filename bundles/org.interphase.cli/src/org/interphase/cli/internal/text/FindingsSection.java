/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.interphase.cli.internal.report.Messages;
import org.interphase.core.assess.Fault;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.material.MaterialLookup;
import org.interphase.core.material.SourceRecord;
import org.interphase.core.rule.Finding;
import org.interphase.core.rule.Severity;

/** What the rules have found, the gravest first. Why a rule matters and who says so is told at its first finding. */
final class FindingsSection {

	private static final List<Severity> GRAVEST_FIRST = List.of(Severity.ERROR, Severity.WARNING, Severity.INFO,
			Severity.HINT);

	private final Page page;
	private final StackAssessment stack;
	private final Set<String> explained = new HashSet<>();

	private FindingsSection(Page page, StackAssessment stack) {
		this.page = page;
		this.stack = stack;
	}

	static void write(Page page, StackAssessment stack) {
		FindingsSection section = new FindingsSection(page, stack);
		for (Severity severity : GRAVEST_FIRST) {
			section.findings(severity);
		}
		section.unknown();
		section.waived();
		section.faults();
	}

	private void findings(Severity severity) {
		List<Finding> findings = stack.findings().stream()
				.filter(finding -> finding.severity() == severity && !finding.unknown() && !finding.waived()).toList();
		heading("headingFindings." + severity.label(), findings.size()); //$NON-NLS-1$
		for (Finding finding : findings) {
			page.labelled(1, finding.rule() + "  ", Messages.get("findingAt", element(finding), finding.message())); //$NON-NLS-1$ //$NON-NLS-2$
			if (explained.add(finding.rule())) {
				explain(finding);
			}
		}
	}

	private void explain(Finding finding) {
		if (!finding.reason().isEmpty()) {
			page.labelled(3, Messages.get("labelReason"), finding.reason()); //$NON-NLS-1$
		}
		if (!finding.sources().isEmpty()) {
			MaterialLookup sources = stack.stack().materials();
			page.labelled(3, Messages.get("labelSource"), String.join("; ", finding.sources().stream() //$NON-NLS-1$ //$NON-NLS-2$
					.map(key -> sources.source(key).map(SourceRecord::citation).orElse(key)).toList()));
		}
	}

	/** One line for all elements about which a rule says the same. */
	private void unknown() {
		Map<List<String>, List<String>> elements = new LinkedHashMap<>();
		int count = 0;
		for (Finding finding : stack.findings()) {
			if (finding.unknown() && !finding.waived()) {
				elements.computeIfAbsent(List.of(finding.rule(), finding.message()), key -> new ArrayList<>())
						.add(element(finding));
				count++;
			}
		}
		heading("headingUnknown", count); //$NON-NLS-1$
		elements.forEach((said, about) -> page.labelled(1, said.get(0) + "  ", //$NON-NLS-1$
				Messages.get("findingAt", String.join(", ", about), said.get(1)))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void waived() {
		List<Finding> waived = stack.findings().stream().filter(Finding::waived).toList();
		heading("headingWaived", waived.size()); //$NON-NLS-1$
		for (Finding finding : waived) {
			page.labelled(1, finding.rule() + "  ", //$NON-NLS-1$
					Messages.get("waived", element(finding), finding.message(), finding.waiverReason())); //$NON-NLS-1$
		}
	}

	private void faults() {
		heading("headingFaults", stack.faults().size()); //$NON-NLS-1$
		for (Fault fault : stack.faults()) {
			page.labelled(1, fault.contribution() + "  ", Messages.get("findingAt", fault.element(), fault.problem())); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private static String element(Finding finding) {
		return finding.label().isEmpty() ? Messages.get("wholeStack") : finding.label(); //$NON-NLS-1$
	}

	private void heading(String key, int count) {
		if (count > 0) {
			page.heading(Messages.get("headingCount", Messages.get(key), String.valueOf(count))); //$NON-NLS-1$
		}
	}
}
