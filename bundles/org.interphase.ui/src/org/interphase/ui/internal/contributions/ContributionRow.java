/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.contributions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.interphase.core.isolation.Isolation;
import org.interphase.core.isolation.Suspension;
import org.interphase.core.registry.ContributionInfo;
import org.interphase.core.registry.ContributionOrder;
import org.interphase.core.registry.ContributionReport;
import org.interphase.core.registry.Registries;
import org.interphase.core.registry.Registries.ContributionProblem;

/**
 * A contribution, as a line of the view.
 *
 * @param info       where it comes from
 * @param off        whether the user switched it off
 * @param suspension why it is not asked any more, if so
 * @param problem    why it could not be loaded, if so
 */
public record ContributionRow(ContributionInfo info, boolean off, Optional<Suspension> suspension,
		Optional<ContributionProblem> problem) {

	/** Kind of the rows of folders with scripts. */
	static final String SCRIPTS = "scripts"; //$NON-NLS-1$

	/** Rows of all that is installed: what needs attention first, then by kind and in the order in which they are asked. */
	public static List<ContributionRow> of(Registries installed, Set<String> switchedOff, Isolation isolation) {
		List<ContributionRow> rows = new ArrayList<>();
		installed.problems().forEach(problem -> rows.add(new ContributionRow(
				new ContributionInfo(problem.contribution(), "", "", "", "", "", ""), false, Optional.empty(), Optional.of(problem)))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		List<ContributionRow> loaded = asked(installed).map(info -> new ContributionRow(info,
				switchedOff.contains(info.id()), isolation.suspension(info.id()), Optional.empty())).toList();
		loaded.stream().filter(row -> row.suspension.isPresent()).forEach(rows::add);
		loaded.stream().filter(row -> row.suspension.isEmpty()).forEach(rows::add);
		return rows;
	}

	private static Stream<ContributionInfo> asked(Registries installed) {
		return installed.contributions().stream().map(ContributionInfo::kind).distinct()
				.flatMap(kind -> installed.contributions(kind).stream());
	}

	/** A row for each folder of scripts that is not trusted and holds any. */
	public static List<ContributionRow> ofUntrusted(List<Path> folders, Registries installed) {
		return folders.stream().map(folder -> Map.entry(folder, ScriptFolders.scripts(installed, folder).size()))
				.filter(found -> found.getValue() > 0)
				.map(found -> ofUntrusted(found.getKey().toString(), NLS.bind(Messages.state_untrusted, found.getValue()))).toList();
	}

	private static ContributionRow ofUntrusted(String folder, String problem) {
		return new ContributionRow(new ContributionInfo(folder, SCRIPTS, "", "", "", "", ""), false, Optional.empty(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				Optional.of(new ContributionProblem(folder, problem)));
	}

	/** What people call its kind. */
	String kindName() {
		return KindNames.of(info.kind());
	}

	/** The folder of scripts that is not trusted. */
	Optional<Path> untrusted() {
		return info.kind().equals(SCRIPTS) ? Optional.of(Path.of(info.id())) : Optional.empty();
	}

	/** Whether it was loaded, and so can be switched off. */
	public boolean isLoaded() {
		return problem.isEmpty();
	}

	/** Whether it has a place in the order in which those of its kind are asked. */
	boolean isOrdered() {
		return isLoaded() && suspension.isEmpty() && ContributionOrder.matters(info.kind());
	}

	/** What became of it. */
	public String state() {
		if (off) {
			return Messages.state_off;
		}
		return problem.map(found -> NLS.bind(Messages.state_problem, found.problem()))
				.or(() -> suspension.map(found -> NLS.bind(Messages.state_suspended, found.reason()))).orElse(Messages.state_on);
	}

	/** Whether all typed words are part of what is shown of it. */
	boolean contains(String typed) {
		String known = String.join(" ", info.id(), info.kind(), kindName(), info.provider(), info.vendor(), state()).toLowerCase(Locale.ROOT); //$NON-NLS-1$
		return Stream.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+")).allMatch(known::contains); //$NON-NLS-1$
	}

	/** Whether it failed, so that its maker should know. */
	boolean isFaulty() {
		return untrusted().isEmpty() && (suspension.isPresent() || problem.isPresent());
	}

	/**
	 * What its maker needs to know, in English; empty if it did not fail.
	 *
	 * @param installed the registries in which the contribution is
	 */
	public Optional<String> report(Registries installed) {
		return isFaulty() ? suspension.map(found -> ContributionReport.of(installed, found)).or(() -> problem.map(ContributionReport::of))
				: Optional.empty();
	}
}
