/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.text;

import java.util.List;

import org.interphase.cli.internal.report.Messages;
import org.interphase.cli.internal.text.Table.Column;
import org.interphase.core.registry.ContributionInfo;
import org.interphase.core.registry.Registries.ContributionProblem;

/** What is installed, for people. */
public final class ContributionsText {

	private ContributionsText() {
	}

	/** A table for each kind, then what could not be loaded. */
	public static String render(List<ContributionInfo> contributions, List<ContributionProblem> problems) {
		Page page = new Page();
		for (String kind : contributions.stream().map(ContributionInfo::kind).distinct().toList()) {
			List<ContributionInfo> ofKind = contributions.stream().filter(known -> known.kind().equals(kind)).toList();
			page.line(0, Messages.get("headingCount", kind, String.valueOf(ofKind.size()))); //$NON-NLS-1$
			Table table = new Table(Column.words(Messages.get("columnId")), Column.words(Messages.get("columnProvider"))); //$NON-NLS-1$ //$NON-NLS-2$
			ofKind.forEach(known -> table.row(known.id(), (known.provider() + ' ' + known.version()).strip()));
			page.table(1, table);
			page.gap();
		}
		if (!problems.isEmpty()) {
			page.line(0, Messages.get("headingNotLoaded")); //$NON-NLS-1$
			problems.forEach(problem -> page.line(1,
					Messages.get("contributionProblem", problem.contribution(), problem.problem()))); //$NON-NLS-1$
			page.gap();
		}
		page.line(0, Messages.get("contributionCount", String.valueOf(contributions.size()), //$NON-NLS-1$
				String.valueOf(problems.size())));
		return page.toString();
	}
}
