/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.util.List;
import java.util.concurrent.Callable;

import org.interphase.cli.internal.json.ComparisonJson;
import org.interphase.cli.internal.report.ComparedDesigns;
import org.interphase.cli.internal.text.ComparisonText;
import org.interphase.core.compare.DesignComparison;
import org.interphase.core.compare.Effect;
import org.interphase.core.registry.Registries;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Compares two designs by layer and boundary, and tells what difference it makes. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {

	private final Console console;
	private final Registries installed;

	@Parameters(index = "0", paramLabel = "BEFORE", descriptionKey = "before")
	private String before = ""; //$NON-NLS-1$

	@Parameters(index = "1", paramLabel = "AFTER", descriptionKey = "after")
	private String after = ""; //$NON-NLS-1$

	@Mixin
	private final JudgingArguments judging = new JudgingArguments();

	@Mixin
	private final OutputArguments output = new OutputArguments(ReportFormat.TEXT, ReportFormat.JSON);

	DiffCommand(Console console, Registries installed) {
		this.console = console;
		this.installed = installed;
	}

	@Override
	public Integer call() throws BadInputException, OutputFailedException {
		Registries registries = judging.registries(installed);
		Judge judge = judging.judge(registries);
		DesignReader reader = DesignReader.withUniqueIds(console, registries);
		InputDesign old = reader.loadAnyForm(before);
		InputDesign now = reader.loadAnyForm(after);
		output.check(console, List.of(old, now));
		DesignComparison comparison = DesignComparison.of(old.design(), now.design());
		ComparedDesigns compared = new ComparedDesigns(before, after, comparison,
				Effect.of(comparison, judge.judge(old).assessment(), judge.judge(now).assessment()), judge.options());
		output.write(console, output.format() == ReportFormat.JSON ? ComparisonJson.render(compared)
				: ComparisonText.render(compared));
		return comparison.isSame() ? ExitCode.CLEAN : ExitCode.FINDINGS;
	}
}
