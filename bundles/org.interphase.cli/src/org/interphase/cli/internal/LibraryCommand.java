/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.cli.internal.json.LibraryCheckJson;
import org.interphase.cli.internal.json.LibraryJson;
import org.interphase.cli.internal.report.LibraryEntry;
import org.interphase.cli.internal.report.Messages;
import org.interphase.cli.internal.text.LibraryText;
import org.interphase.core.library.LibraryCheck;
import org.interphase.core.library.LibraryProblem;
import org.interphase.core.registry.Registries;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells of the materials, measured interfaces, treatments, templates and sources that are installed. */
@Command(name = "library")
final class LibraryCommand implements Runnable {

	@Spec
	private @Nullable CommandSpec spec;

	private final Console console;
	private final Registries registries;

	LibraryCommand(Console console, Registries registries) {
		this.console = console;
		this.registries = registries;
	}

	@Override
	public void run() {
		throw Usage.bad(spec, Messages.get("noPart", "list, show, check")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Command(name = "list")
	int list(@Mixin ListOutput output, @Option(names = "--kind", paramLabel = "KIND") LibraryEntry.@Nullable Kind kind)
			throws BadInputException, OutputFailedException {
		output.check(console, List.of());
		List<LibraryEntry> entries = LibraryEntry.all(registries).stream()
				.filter(entry -> kind == null || entry.kind() == kind).toList();
		output.write(console, output.format() == ReportFormat.JSON ? LibraryJson.render(entries, registries)
				: LibraryText.list(entries));
		return ExitCode.CLEAN;
	}

	@Command(name = "show")
	int show(@Mixin ListOutput output, @Parameters(paramLabel = "ID", descriptionKey = "id") String id)
			throws BadInputException, OutputFailedException {
		output.check(console, List.of());
		LibraryEntry entry = find(id);
		output.write(console, output.format() == ReportFormat.JSON ? LibraryJson.render(List.of(entry), registries)
				: LibraryText.show(entry));
		return ExitCode.CLEAN;
	}

	@Command(name = "check")
	int check(@Mixin ListOutput output) throws BadInputException, OutputFailedException {
		output.check(console, List.of());
		List<LibraryProblem> problems = LibraryCheck.problems(registries);
		output.write(console, output.format() == ReportFormat.JSON ? LibraryCheckJson.render(problems)
				: LibraryText.check(problems));
		return problems.stream().allMatch(LibraryProblem::isKnown) ? ExitCode.CLEAN : ExitCode.FINDINGS;
	}

	/** An entry by its id; a material also by any of its names. */
	private LibraryEntry find(String id) throws BadInputException {
		List<LibraryEntry> all = LibraryEntry.all(registries);
		return all.stream().filter(entry -> entry.id().equalsIgnoreCase(id)).findFirst()
				.or(() -> registries.materials().find(id).map(LibraryEntry::of))
				.orElseThrow(() -> new BadInputException(Messages.get("noEntry", id, Suggestions.of(id, //$NON-NLS-1$
						all.stream().map(LibraryEntry::id).toList(), "interphase library list")))); //$NON-NLS-1$
	}
}
