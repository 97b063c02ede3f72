/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.cli.internal.json.JsonReport;
import org.interphase.cli.internal.report.AssessedDesign;
import org.interphase.cli.internal.report.AssessmentReport;
import org.interphase.cli.internal.report.Messages;
import org.interphase.cli.internal.text.TextReport;
import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.Assessor;
import org.interphase.core.assess.DesignAssessment;
import org.interphase.core.registry.Registries;
import org.interphase.core.rule.Finding;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges designs and reports. Nothing is written before all of them are judged. */
@Command(name = "assess")
final class AssessCommand implements Callable<Integer> {

	private final Console console;

	@Spec
	private @Nullable CommandSpec spec;

	@Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "file")
	private List<String> files = new ArrayList<>();

	@Option(names = "--stack", paramLabel = "NOTATION")
	private @Nullable String notation;

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", converter = ReportFormat.Converter.class)
	private ReportFormat format = ReportFormat.TEXT;

	@Option(names = "--explain")
	private boolean explain;

	@Option(names = "--at", paramLabel = "CONDITIONS")
	private @Nullable String at;

	@Option(names = "--seed", paramLabel = "N", defaultValue = "1")
	private long seed;

	@Option(names = "--draws", paramLabel = "N", defaultValue = "4000")
	private int draws;

	@Option(names = "--fail-on", paramLabel = "LEVEL", defaultValue = "error", converter = FailOn.Converter.class)
	private FailOn failOn = FailOn.ERROR;

	@Option(names = "--out", paramLabel = "FILE")
	private @Nullable String out;

	AssessCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws BadInputException, OutputFailedException {
		AssessmentOptions options = options();
		String conditions = at;
		ConditionOverrides overrides = conditions == null ? ConditionOverrides.NONE
				: ConditionOverrides.parse(conditions);
		Registries registries = Registries.standard();
		List<InputDesign> inputs = inputs(new DesignReader(console, registries));
		Path target = target(inputs);

		Assessor assessor = new Assessor(registries);
		List<AssessedDesign> designs = new ArrayList<>();
		for (InputDesign input : inputs) {
			LocalMaterialCheck.check(input);
			overrides.applyTo(input.design());
			DesignAssessment assessment = assessor.assess(input.design(), options);
			MaterialCheck.check(input.label(), assessment);
			designs.add(new AssessedDesign(input.file(), assessment, input.notations()));
		}
		AssessmentReport report = new AssessmentReport(options, designs, registries.problems());
		write(report, target);
		return report.stacks().flatMap(stack -> stack.findings().stream()).filter(finding -> !finding.waived())
				.map(Finding::severity).anyMatch(failOn::failsAt) ? ExitCode.FINDINGS : ExitCode.CLEAN;
	}

	private AssessmentOptions options() {
		try {
			return new AssessmentOptions(seed, draws);
		} catch (IllegalArgumentException e) {
			throw badUsage(Messages.get("badDraws", String.valueOf(draws))); //$NON-NLS-1$
		}
	}

	private List<InputDesign> inputs(DesignReader reader) throws BadInputException {
		String stack = notation;
		if (files.isEmpty() == (stack == null)) {
			throw badUsage(Messages.get(files.isEmpty() ? "nothingToAssess" : "filesAndStack")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		List<InputDesign> inputs = new ArrayList<>();
		if (stack != null) {
			inputs.add(reader.parse(stack));
		}
		for (String file : files) {
			inputs.add(reader.load(file));
		}
		return inputs;
	}

	private @Nullable Path target(List<InputDesign> inputs) throws BadInputException {
		String written = out;
		if (written == null) {
			return null;
		}
		Path target = console.resolve(written);
		AtomicFile.check(target, written);
		for (InputDesign input : inputs) {
			input.refuseAsTarget(target, written);
		}
		return target;
	}

	private void write(AssessmentReport report, @Nullable Path target) throws BadInputException, OutputFailedException {
		String text = format == ReportFormat.JSON ? JsonReport.render(report) : TextReport.render(report, explain);
		if (target != null) {
			try {
				AtomicFile.write(target, text);
			} catch (IOException e) {
				throw new BadInputException(Messages.get("outNotWritten", String.valueOf(out), String.valueOf(e.getMessage())), e); //$NON-NLS-1$
			}
		} else if (format == ReportFormat.JSON) {
			console.printData(text);
		} else {
			console.printText(text);
		}
	}

	private ParameterException badUsage(String text) {
		CommandSpec known = spec;
		if (known == null) {
			throw new IllegalStateException(text);
		}
		return new ParameterException(known.commandLine(), text);
	}
}
