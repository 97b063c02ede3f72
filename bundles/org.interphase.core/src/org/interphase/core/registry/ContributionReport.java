/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.interphase.core.internal.registry.Privacy;
import org.interphase.core.internal.registry.Provenances;
import org.interphase.core.isolation.Suspension;
import org.interphase.core.registry.Registries.ContributionProblem;

/**
 * What to send to the maker of a contribution that failed: plain text that names the contribution, its bundle, what happened
 * and where, and the platform. It tells nothing of designs or the user, and of files no more than their names and folders.
 */
public final class ContributionReport {

	private static final long MEGABYTE = 1 << 20;

	private ContributionReport() {
	}

	/**
	 * The report on a contribution that is not asked any more.
	 *
	 * @param installed the registries in which the contribution is
	 */
	public static String of(Registries installed, Suspension suspension) {
		Optional<ContributionInfo> info = installed.contributions().stream()
				.filter(known -> known.id().equals(suspension.contribution())).findFirst();
		List<String> lines = new ArrayList<>();
		lines.add("Contribution: " + suspension.contribution() + info.map(known -> " (" + known.kind() + ')').orElse("")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		info.ifPresent(known -> {
			lines.add("Class: " + known.type()); //$NON-NLS-1$
			lines.add("Bundle: " + bundle(known)); //$NON-NLS-1$
		});
		lines.add("Problem: " + Privacy.withoutPaths(suspension.reason())); //$NON-NLS-1$
		lines.add("Since: " + suspension.since()); //$NON-NLS-1$
		return finished(lines, suspension.trace());
	}

	/** The report on a contribution that could not be loaded. */
	public static String of(ContributionProblem problem) {
		return finished(new ArrayList<>(List.of("Contribution: " + problem.contribution(), //$NON-NLS-1$
				"Problem: " + Privacy.withoutPaths(problem.problem()))), problem.trace()); //$NON-NLS-1$
	}

	private static String finished(List<String> lines, String trace) {
		lines.add("Interphase: " + bundle(Provenances.ofClass("", "", Registries.class))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		lines.add("Java: %s, %s".formatted(System.getProperty("java.runtime.version"), //$NON-NLS-1$ //$NON-NLS-2$
				System.getProperty("java.vendor"))); //$NON-NLS-1$
		Runtime runtime = Runtime.getRuntime();
		lines.add("System: %s %s, %s, %d processors, %d MB for Java".formatted(System.getProperty("os.name"), //$NON-NLS-1$ //$NON-NLS-2$
				System.getProperty("os.version"), System.getProperty("os.arch"), runtime.availableProcessors(), //$NON-NLS-1$ //$NON-NLS-2$
				runtime.maxMemory() / MEGABYTE));
		lines.add(""); //$NON-NLS-1$
		lines.add(trace.isEmpty() ? "No stack trace was kept." : "Stack trace:\n" + Privacy.withoutPaths(trace)); //$NON-NLS-1$ //$NON-NLS-2$
		return String.join("\n", lines) + '\n'; //$NON-NLS-1$
	}

	private static String bundle(ContributionInfo info) {
		List<String> parts = new ArrayList<>(List.of((info.provider() + ' ' + info.version()).strip()));
		if (!info.vendor().isEmpty()) {
			parts.add(info.vendor());
		}
		if (!info.licence().isEmpty()) {
			parts.add("licence " + info.licence()); //$NON-NLS-1$
		}
		return String.join(", ", parts); //$NON-NLS-1$
	}
}
