/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.interphase.cli.internal.csv.SweepCsv;
import org.interphase.cli.internal.json.SweepJson;
import org.interphase.cli.internal.report.SweptDesign;
import org.interphase.cli.internal.report.VariedQuantity;
import org.interphase.core.registry.Registries;
import org.interphase.core.sweep.Sweep;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Assesses a design over all combinations of values of some quantities. */
@Command(name = "sweep")
final class SweepCommand implements Callable<Integer> {

	private final Console console;
	private final Registries installed;

	@Mixin
	private final InputArguments input = InputArguments.files();

	@Option(names = "--vary", required = true, paramLabel = "QUANTITY=RANGE")
	private List<String> vary = new ArrayList<>();

	@Mixin
	private final JudgingArguments judging = new JudgingArguments();

	@Mixin
	private final OutputArguments output = new OutputArguments(ReportFormat.CSV, ReportFormat.JSON);

	SweepCommand(Console console, Registries installed) {
		this.console = console;
		this.installed = installed;
	}

	@Override
	public Integer call() throws BadInputException, OutputFailedException {
		Registries registries = judging.registries(installed);
		Judge judge = judging.judge(registries);
		InputDesign design = input.readOne(new DesignReader(console, registries), console);
		output.check(console, List.of(design));
		// refuses what cannot be judged, and sets the conditions of the user
		judge.judge(design);
		List<VariedQuantity> varied = new VariedQuantities(design.design()).read(vary);
		SweptDesign swept = new SweptDesign(design.file(), judge.options(), varied,
				new Sweep(judge.assessor(), judge.options()).run(design.design(),
						varied.stream().map(VariedQuantity::axis).toList(), done -> {
							// a command shows no progress: its output is for programs
						}, () -> false));
		output.write(console, output.format() == ReportFormat.JSON ? SweepJson.render(swept) : SweepCsv.render(swept));
		return ExitCode.CLEAN;
	}
}
