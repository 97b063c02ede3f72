/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.util.List;
import java.util.concurrent.Callable;

import org.interphase.cli.internal.json.JsonReport;
import org.interphase.cli.internal.report.AssessmentReport;
import org.interphase.cli.internal.text.TextReport;
import org.interphase.core.registry.Registries;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Judges designs and reports. Nothing is written before all of them are judged. */
@Command(name = "assess")
final class AssessCommand implements Callable<Integer> {

	private final Console console;
	private final Registries installed;

	@Mixin
	private final InputArguments input = InputArguments.files();

	@Mixin
	private final JudgingArguments judging = new JudgingArguments();

	@Mixin
	private final OutputArguments output = new OutputArguments(ReportFormat.TEXT, ReportFormat.JSON);

	@Option(names = "--explain")
	private boolean explain;

	@Mixin
	private final FailOn.Argument failOn = new FailOn.Argument();

	AssessCommand(Console console, Registries installed) {
		this.console = console;
		this.installed = installed;
	}

	@Override
	public Integer call() throws BadInputException, OutputFailedException {
		Registries registries = judging.registries(installed);
		Judge judge = judging.judge(registries);
		List<InputDesign> inputs = input.read(new DesignReader(console, registries), console);
		output.check(console, inputs);
		AssessmentReport report = judge.judge(inputs);
		output.write(console, output.format() == ReportFormat.JSON ? JsonReport.render(report)
				: TextReport.render(report, explain));
		return failOn.level().exitCode(report);
	}
}
