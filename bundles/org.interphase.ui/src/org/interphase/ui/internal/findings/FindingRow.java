/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.interphase.core.assess.DesignAssessment;
import org.interphase.core.assess.Fault;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.context.StackContext;
import org.interphase.core.rule.Finding;
import org.interphase.core.rule.Severity;
import org.interphase.scene.LayerNames;

/**
 * A line of the list of findings.
 *
 * @param severity how grave
 * @param element  id of the element that it is about
 * @param where    its name
 * @param message  what is wrong
 * @param reason   why it matters
 * @param rule     id of the rule, or of the contribution that failed
 * @param finding  what the rule said; empty for a contribution that failed
 */
public record FindingRow(Severity severity, String element, String where, String message, String reason, String rule,
		Optional<Finding> finding) {

	/** The gravest first, then as found. */
	static final Comparator<FindingRow> BY_SEVERITY = Comparator.comparing(FindingRow::severity).reversed();

	/** All findings of a design, and the contributions that failed, the gravest first. */
	public static List<FindingRow> of(DesignAssessment assessment) {
		List<FindingRow> rows = new ArrayList<>();
		for (StackAssessment stack : assessment.stacks()) {
			Map<String, String> names = names(stack.stack());
			stack.findings().stream().map(finding -> of(finding, names)).forEach(rows::add);
			stack.faults().stream().map(FindingRow::of).forEach(rows::add);
		}
		rows.sort(BY_SEVERITY);
		return rows;
	}

	/** Whether the author of the design accepted it. */
	public boolean isWaived() {
		return finding.isPresent() && finding.get().waived();
	}

	/** Whether a text occurs in it; case does not matter. */
	public boolean contains(String text) {
		String wanted = text.toLowerCase(Locale.ROOT);
		return (where + '\n' + message + '\n' + reason + '\n' + rule).toLowerCase(Locale.ROOT).contains(wanted);
	}

	/** Names of the parts of a stack by their ids, as the drawing shows them. */
	private static Map<String, String> names(StackContext stack) {
		Map<String, String> names = new HashMap<>();
		stack.layers().forEach(layer -> names.put(layer.id(), LayerNames.of(layer)));
		stack.boundaries().forEach(boundary -> names.put(boundary.id(), LayerNames.of(boundary)));
		return names;
	}

	private static FindingRow of(Finding finding, Map<String, String> names) {
		return new FindingRow(finding.severity(), finding.element(),
				names.getOrDefault(finding.element(), finding.label()), finding.message(), finding.reason(),
				finding.rule(), Optional.of(finding));
	}

	private static FindingRow of(Fault fault) {
		return new FindingRow(Severity.WARNING, "", fault.element(), fault.problem(), "", fault.contribution(), //$NON-NLS-1$ //$NON-NLS-2$
				Optional.empty());
	}
}
