/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.interphase.cli.internal.report.LibraryEntry;
import org.interphase.cli.internal.report.LibraryEntry.Kind;
import org.interphase.cli.internal.report.Messages;
import org.interphase.cli.internal.text.Table.Column;
import org.interphase.core.evidence.EvidenceRecord;
import org.interphase.core.library.LibraryProblem;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.SourceRecord;
import org.interphase.core.template.DesignTemplate;
import org.interphase.core.treatment.TreatmentKind;

/** Entries of libraries, and what is wrong with them, for people. */
public final class LibraryText {

	private LibraryText() {
	}

	/** A line for each entry, and how many there are of each kind. */
	public static String list(List<LibraryEntry> entries) {
		Page page = new Page();
		Table table = new Table(Column.words(Messages.get("columnId")), Column.words(Messages.get("columnKind")), //$NON-NLS-1$ //$NON-NLS-2$
				Column.words(Messages.get("columnGroup")), Column.words(Messages.get("columnName"))); //$NON-NLS-1$ //$NON-NLS-2$
		entries.forEach(entry -> table.row(entry.id(), entry.kind().label(), entry.group(), entry.name()));
		page.table(0, table);
		page.gap();
		Map<Kind, Long> counts = entries.stream()
				.collect(Collectors.groupingBy(LibraryEntry::kind, TreeMap::new, Collectors.counting()));
		page.line(0, Messages.get("entryCounts", counts.entrySet().stream() //$NON-NLS-1$
				.map(count -> Messages.get("entryCount", String.valueOf(count.getValue()), count.getKey().label())) //$NON-NLS-1$
				.collect(Collectors.joining(", ")))); //$NON-NLS-1$
		return page.toString();
	}

	/** Everything about an entry. */
	public static String show(LibraryEntry entry) {
		Page page = new Page();
		page.line(0, Messages.get("entryTitle", entry.id(), entry.kind().label(), entry.name())); //$NON-NLS-1$
		switch (entry.record()) {
		case MaterialRecord material -> RecordText.material(page, material);
		case EvidenceRecord evidence -> RecordText.evidence(page, evidence);
		case TreatmentKind treatment ->
			RecordText.line(page, "fieldAliases", String.join(", ", treatment.aliases())); //$NON-NLS-1$ //$NON-NLS-2$
		case DesignTemplate template -> RecordText.line(page, "fieldDescription", template.description()); //$NON-NLS-1$
		case SourceRecord source -> RecordText.source(page, source);
		default -> throw new IllegalArgumentException(entry.record().getClass().getName());
		}
		return page.toString();
	}

	/** The problems; those that the library documents as errors of its sources last. */
	public static String check(List<LibraryProblem> problems) {
		Page page = new Page();
		List<LibraryProblem> open = problems.stream().filter(problem -> !problem.isKnown()).toList();
		List<LibraryProblem> known = problems.stream().filter(LibraryProblem::isKnown).toList();
		problems(page, "headingProblems", open); //$NON-NLS-1$
		problems(page, "headingKnownErrors", known); //$NON-NLS-1$
		page.gap();
		page.line(0, Messages.get("checkSummary", String.valueOf(open.size()), String.valueOf(known.size()))); //$NON-NLS-1$
		return page.toString();
	}

	private static void problems(Page page, String heading, List<LibraryProblem> problems) {
		if (problems.isEmpty()) {
			return;
		}
		page.heading(Messages.get("headingCount", Messages.get(heading), String.valueOf(problems.size()))); //$NON-NLS-1$
		for (LibraryProblem problem : problems) {
			String place = problem.property().isEmpty() ? problem.entry() : problem.entry() + '.' + problem.property();
			page.labelled(1, problem.library() + "  ", Messages.get("libraryProblem", place, problem.message(), //$NON-NLS-1$ //$NON-NLS-2$
					problem.known().map(error -> error.id() + ": " + error.handling()).orElse(problem.wayOut()))); //$NON-NLS-1$
		}
	}
}
