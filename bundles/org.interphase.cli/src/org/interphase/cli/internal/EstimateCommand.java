/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.cli.internal.csv.EstimateCsv;
import org.interphase.cli.internal.json.EstimateJson;
import org.interphase.cli.internal.report.AssessedDesign;
import org.interphase.cli.internal.report.EstimateReport;
import org.interphase.cli.internal.report.EstimatedDesign;
import org.interphase.cli.internal.report.Messages;
import org.interphase.cli.internal.text.EstimateText;
import org.interphase.core.assess.OutputAssessor;
import org.interphase.core.registry.Registries;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Estimates resistances, and on demand what the cell gives beside. */
@Command(name = "estimate")
final class EstimateCommand implements Callable<Integer> {

	private final Console console;
	private final Registries installed;

	@Spec
	private @Nullable CommandSpec spec;

	@Mixin
	private final InputArguments input = InputArguments.filesAndFolders();

	@Mixin
	private final JudgingArguments judging = new JudgingArguments();

	@Mixin
	private final OutputArguments output = new OutputArguments(ReportFormat.TEXT, ReportFormat.JSON, ReportFormat.CSV);

	@Option(names = "--outputs")
	private boolean outputs;

	@Option(names = "--spectrum")
	private boolean spectrum;

	EstimateCommand(Console console, Registries installed) {
		this.console = console;
		this.installed = installed;
	}

	@Override
	public Integer call() throws BadInputException, OutputFailedException {
		if (outputs && spectrum && output.format() == ReportFormat.CSV) {
			throw Usage.bad(spec, Messages.get("outputsAndSpectrum")); //$NON-NLS-1$
		}
		Registries registries = judging.registries(installed);
		Judge judge = judging.judge(registries);
		List<InputDesign> inputs = input.read(new DesignReader(console, registries), console);
		output.check(console, inputs);
		EstimateReport report = estimate(registries, judge, inputs);
		output.write(console, switch (output.format()) {
		case JSON -> EstimateJson.render(report);
		case CSV -> EstimateCsv.render(report);
		default -> EstimateText.render(report);
		});
		return ExitCode.CLEAN;
	}

	private EstimateReport estimate(Registries registries, Judge judge, List<InputDesign> inputs)
			throws BadInputException {
		OutputAssessor assessor = new OutputAssessor(registries);
		List<EstimatedDesign> designs = new ArrayList<>();
		for (InputDesign design : inputs) {
			AssessedDesign assessed = judge.judge(design);
			designs.add(new EstimatedDesign(assessed, outputs || spectrum
					? assessed.assessment().stacks().stream().map(stack -> assessor.outputs(stack, judge.options())).toList()
					: List.of()));
		}
		return new EstimateReport(judge.options(), designs, outputs, spectrum, registries.problems());
	}
}
