/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.cli.internal.report.AssessedDesign;
import org.interphase.cli.internal.report.AssessmentReport;
import org.interphase.cli.internal.report.Version;
import org.interphase.core.assess.OutputAssessor;
import org.interphase.core.explain.Explainer;
import org.interphase.core.registry.Registries;
import org.interphase.report.HtmlReport;
import org.interphase.report.ReportInput;
import org.interphase.report.ReportSelection;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the report of a design as one HTML file. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

	private final Console console;
	private final Registries installed;

	@Mixin
	private final InputArguments input = InputArguments.files();

	@Mixin
	private final JudgingArguments judging = new JudgingArguments();

	@Mixin
	private final ReportTarget target = new ReportTarget();

	@Mixin
	private final ReportArguments wanted = new ReportArguments();

	@Option(names = "--date", paramLabel = "DATE")
	private @Nullable String date;

	@Mixin
	private final FailOn.Argument failOn = new FailOn.Argument();

	ReportCommand(Console console, Registries installed) {
		this.console = console;
		this.installed = installed;
	}

	@Override
	public Integer call() throws BadInputException, OutputFailedException {
		Registries registries = judging.registries(installed);
		Judge judge = judging.judge(registries);
		InputDesign design = input.readOne(new DesignReader(console, registries), console);
		target.check(console, List.of(design));
		AssessedDesign assessed = judge.judge(design);
		ReportSelection selection = wanted
				.selection(new ElementFinder(design.label(), assessed, judge.options(), new Explainer(registries)));
		OutputAssessor outputs = new OutputAssessor(registries);
		String day = date;
		String page = render(new ReportInput(design.design(), assessed.assessment(),
				assessed.assessment().stacks().stream().map(stack -> outputs.outputs(stack, judge.options())).toList(),
				registries, Version.TOOL + ' ' + Version.NUMBER, day == null ? LocalDate.now().toString() : day), selection);
		target.writeData(console, page.getBytes(StandardCharsets.UTF_8));
		return failOn.level().exitCode(new AssessmentReport(judge.options(), List.of(assessed), registries.problems()));
	}

	private static String render(ReportInput report, ReportSelection selection) {
		StringWriter page = new StringWriter();
		try {
			HtmlReport.write(report, selection, page);
		} catch (IOException e) {
			// a text in memory does not fail
			throw new UncheckedIOException(e);
		}
		return page.toString();
	}
}
