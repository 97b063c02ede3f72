/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.contributions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.interphase.core.isolation.Isolation;
import org.interphase.core.isolation.Suspension;
import org.interphase.core.registry.ContributionInfo;
import org.interphase.core.registry.Registries;

/**
 * A contribution, as a line of the view.
 *
 * @param info       where it comes from
 * @param off        whether the user switched it off
 * @param suspension why it is not asked any more, if so
 * @param problem    why it could not be loaded; empty if it could
 */
public record ContributionRow(ContributionInfo info, boolean off, Optional<Suspension> suspension, String problem) {

	/** Rows of all that is installed: what needs attention first, then by kind and id. */
	public static List<ContributionRow> of(Registries installed, Set<String> switchedOff, Isolation isolation) {
		List<ContributionRow> rows = new ArrayList<>();
		installed.problems().forEach(problem -> rows.add(new ContributionRow(
				new ContributionInfo(problem.contribution(), "", "", "", "", "", ""), false, Optional.empty(), problem.problem()))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		List<ContributionRow> loaded = installed.contributions().stream().map(info -> new ContributionRow(info,
				switchedOff.contains(info.id()), isolation.suspension(info.id()), "")).toList(); //$NON-NLS-1$
		loaded.stream().filter(row -> row.suspension.isPresent()).forEach(rows::add);
		loaded.stream().filter(row -> row.suspension.isEmpty()).forEach(rows::add);
		return rows;
	}

	/** Whether it was loaded, and so can be switched off. */
	public boolean isLoaded() {
		return problem.isEmpty();
	}

	/** What became of it. */
	public String state() {
		if (!isLoaded()) {
			return NLS.bind(Messages.state_problem, problem);
		}
		if (off) {
			return Messages.state_off;
		}
		return suspension.map(found -> NLS.bind(Messages.state_suspended, found.reason())).orElse(Messages.state_on);
	}

	/** Whether all typed words are part of what is shown of it. */
	boolean contains(String typed) {
		String known = String.join(" ", info.id(), info.kind(), info.provider(), info.vendor(), state()).toLowerCase(Locale.ROOT); //$NON-NLS-1$
		return Stream.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+")).allMatch(known::contains); //$NON-NLS-1$
	}

	/** What its maker needs to know, in English. */
	public String report(String product) {
		List<String> lines = new ArrayList<>(List.of("contribution: " + info.id(), "kind: " + info.kind(), "class: " + info.type(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				"from: " + info.provider() + ' ' + info.version(), "vendor: " + info.vendor(), "licence: " + info.licence())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		suspension.ifPresent(found -> lines.add("suspended " + found.since() + ": " + found.reason())); //$NON-NLS-1$ //$NON-NLS-2$
		if (!isLoaded()) {
			lines.add("not loaded: " + problem); //$NON-NLS-1$
		}
		lines.add("program: " + product); //$NON-NLS-1$
		lines.add("Java: " + Runtime.version() + ", " + System.getProperty("os.name") + ' ' + System.getProperty("os.arch")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return String.join(System.lineSeparator(), lines);
	}
}
