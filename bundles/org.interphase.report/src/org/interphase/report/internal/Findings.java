/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.report.internal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.interphase.core.assess.Fault;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.rule.Finding;
import org.interphase.core.text.Labels;

/** What the rules found. */
public final class Findings {

	private Findings() {
	}

	/** Findings, the gravest first, each with its reason and sources; then contributions that failed. */
	public static void write(Page page, StackAssessment stack, Focus focus, Bibliography bibliography) throws IOException {
		page.subheading(Texts.get("findings")); //$NON-NLS-1$
		List<Finding> findings = stack.findings().stream().filter(finding -> focus.holds(finding.element())).toList();
		if (findings.isEmpty()) {
			page.element("p", null, Texts.get("noFindings")); //$NON-NLS-1$ //$NON-NLS-2$
		} else {
			page.beginTable("findings", List.of(Texts.get("severity"), Texts.get("rule"), Texts.get("element"), Texts.get("message"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
					Texts.get("reason"), Texts.get("sources"))); //$NON-NLS-1$ //$NON-NLS-2$
			for (Finding finding : findings) {
				page.row(finding.severity().name().toLowerCase(Locale.ROOT), List.of(severity(finding), finding.rule(),
						finding.label(), finding.message(), finding.reason(), bibliography.cite(finding.sources())));
			}
			page.endTable();
		}
		for (Fault fault : stack.faults()) {
			page.element("p", "warning", Texts.get("fault", fault.contribution(), fault.element(), fault.problem())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
	}

	private static String severity(Finding finding) {
		if (finding.waived()) {
			return Texts.get("waived", finding.waiverReason()); //$NON-NLS-1$
		}
		return finding.unknown() ? Texts.get("unknown") : Labels.of(finding.severity()); //$NON-NLS-1$
	}
}
