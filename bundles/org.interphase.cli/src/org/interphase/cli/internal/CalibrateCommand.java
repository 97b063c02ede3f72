/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.cli.internal.json.CalibrationJson;
import org.interphase.cli.internal.report.Messages;
import org.interphase.cli.internal.text.CalibrationMarkdown;
import org.interphase.cli.internal.text.CalibrationText;
import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.calibration.Calibration;
import org.interphase.core.calibration.CalibrationReport;
import org.interphase.core.registry.Registries;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compares estimates with published resistances that they do not know. */
@Command(name = "calibrate")
final class CalibrateCommand implements Callable<Integer> {

	private final Console console;
	private final Registries registries;

	@Spec
	private @Nullable CommandSpec spec;

	@Option(names = "--report", required = true)
	private boolean report;

	@Option(names = "--seed", paramLabel = "N", defaultValue = "1")
	private long seed;

	@Option(names = "--draws", paramLabel = "N", defaultValue = "4000")
	private int draws;

	@Mixin
	private final OutputArguments output = new OutputArguments(ReportFormat.TEXT, ReportFormat.JSON,
			ReportFormat.MARKDOWN);

	CalibrateCommand(Console console, Registries registries) {
		this.console = console;
		this.registries = registries;
	}

	@Override
	public Integer call() throws BadInputException, OutputFailedException {
		AssessmentOptions options = options();
		output.check(console, List.of());
		CalibrationReport figures = new Calibration(registries, options).leaveOnePaperOut();
		output.write(console, switch (output.format()) {
		case JSON -> CalibrationJson.render(figures, options);
		case MARKDOWN -> CalibrationMarkdown.render(figures);
		default -> CalibrationText.render(figures);
		});
		return ExitCode.CLEAN;
	}

	private AssessmentOptions options() {
		try {
			return new AssessmentOptions(seed, draws);
		} catch (IllegalArgumentException e) {
			throw Usage.bad(spec, Messages.get("badDraws", String.valueOf(draws))); //$NON-NLS-1$
		}
	}
}
