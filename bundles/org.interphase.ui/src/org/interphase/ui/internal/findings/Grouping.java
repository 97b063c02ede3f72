/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.findings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.interphase.core.registry.Registries;
import org.interphase.core.rule.Severity;

/** Ways to group findings. Waived ones always stand apart, at the end. */
public enum Grouping {
	/** No groups. */
	NONE(row -> ""), //$NON-NLS-1$
	/** By how grave they are. */
	SEVERITY(row -> severity(row.severity())),
	/** By the element that they are about. */
	PLACE(FindingRow::where),
	/** By the category of their rule. */
	RULE(Grouping::category);

	private final Function<FindingRow, String> key;

	Grouping(Function<FindingRow, String> key) {
		this.key = key;
	}

	/** The groups in the order of their first rows; only the waived ones make a group where there are no others. */
	List<FindingGroup> groups(List<FindingRow> rows) {
		Map<String, List<FindingRow>> groups = rows.stream().collect(Collectors
				.groupingBy(row -> row.isWaived() ? Messages.group_waived : key.apply(row), LinkedHashMap::new, Collectors.toList()));
		List<FindingRow> waived = groups.remove(Messages.group_waived);
		if (waived != null) {
			groups.put(Messages.group_waived, waived);
		}
		return groups.entrySet().stream().map(group -> new FindingGroup(group.getKey(), group.getValue())).toList();
	}

	/** Name of a severity in the plural. */
	static String severity(Severity severity) {
		return switch (severity) {
		case ERROR -> Messages.severity_error;
		case WARNING -> Messages.severity_warning;
		case INFO -> Messages.severity_info;
		case HINT -> Messages.severity_hint;
		};
	}

	private static String category(FindingRow row) {
		return Registries.standard().rules().stream().filter(rule -> rule.descriptor().id().equals(row.rule()))
				.map(rule -> rule.descriptor().category().replaceFirst("/.*", "")).findFirst() //$NON-NLS-1$ //$NON-NLS-2$
				.orElse(Messages.group_unknownRule);
	}
}
