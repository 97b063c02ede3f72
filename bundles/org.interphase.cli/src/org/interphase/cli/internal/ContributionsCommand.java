/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.cli.internal.json.ContributionsJson;
import org.interphase.cli.internal.report.Messages;
import org.interphase.cli.internal.text.ContributionsText;
import org.interphase.core.registry.ContributionInfo;
import org.interphase.core.registry.Registries;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what is installed, which bundle brought it, and what could not be loaded. */
@Command(name = "contributions")
final class ContributionsCommand implements Callable<Integer> {

	private final Console console;
	private final Registries registries;

	@Option(names = "--kind", paramLabel = "KIND")
	private @Nullable String kind;

	@Mixin
	private final ListOutput output = new ListOutput();

	ContributionsCommand(Console console, Registries registries) {
		this.console = console;
		this.registries = registries;
	}

	@Override
	public Integer call() throws BadInputException, OutputFailedException {
		output.check(console, List.of());
		List<ContributionInfo> contributions = registries.contributions();
		String wanted = kind;
		if (wanted != null) {
			contributions = ofKind(contributions, wanted);
		}
		output.write(console, output.format() == ReportFormat.JSON
				? ContributionsJson.render(contributions, registries.problems())
				: ContributionsText.render(contributions, registries.problems()));
		return registries.problems().isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
	}

	private static List<ContributionInfo> ofKind(List<ContributionInfo> all, String kind) throws BadInputException {
		List<ContributionInfo> found = all.stream().filter(known -> known.kind().equalsIgnoreCase(kind)).toList();
		if (found.isEmpty()) {
			throw new BadInputException(Messages.get("kindUnknown", kind, //$NON-NLS-1$
					String.join(", ", all.stream().map(ContributionInfo::kind).distinct().toList()))); //$NON-NLS-1$
		}
		return found;
	}
}
