/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.util.List;
import java.util.concurrent.Callable;

import org.interphase.cli.internal.json.SarifReport;
import org.interphase.cli.internal.json.ValidationJson;
import org.interphase.cli.internal.report.AssessmentReport;
import org.interphase.cli.internal.text.ValidationText;
import org.interphase.cli.internal.xml.JunitReport;
import org.interphase.core.registry.Registries;
import org.interphase.core.rule.RuleDescriptor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Asks the rules only. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {

	private final Console console;
	private final Registries installed;

	@Mixin
	private final InputArguments input = InputArguments.filesAndFolders();

	@Mixin
	private final JudgingArguments judging = new JudgingArguments();

	@Mixin
	private final OutputArguments output = new OutputArguments(ReportFormat.TEXT, ReportFormat.JSON,
			ReportFormat.SARIF, ReportFormat.JUNIT);

	@Mixin
	private final FailOn.Argument failOn = new FailOn.Argument();

	ValidateCommand(Console console, Registries installed) {
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
		List<RuleDescriptor> rules = AskedRules.of(registries, judge.options());
		output.write(console, switch (output.format()) {
		case JSON -> ValidationJson.render(report);
		case SARIF -> SarifReport.render(report, rules);
		case JUNIT -> JunitReport.render(report, rules, failOn.level()::failsAt);
		default -> ValidationText.render(report);
		});
		return failOn.level().exitCode(report);
	}
}
