/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.cli.internal.json.ExplanationJson;
import org.interphase.cli.internal.report.ExplainedElement;
import org.interphase.cli.internal.report.Messages;
import org.interphase.cli.internal.text.ExplanationText;
import org.interphase.core.explain.Explainer;
import org.interphase.core.registry.Registries;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Opens the resistance of a layer or boundary to its equations, parameters and sources. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {

	private final Console console;
	private final Registries installed;

	@Spec
	private @Nullable CommandSpec spec;

	@Mixin
	private final InputArguments input = InputArguments.files();

	@Option(names = "--boundary", paramLabel = "WHICH")
	private @Nullable String boundary;

	@Option(names = "--layer", paramLabel = "WHICH")
	private @Nullable String layer;

	@Mixin
	private final JudgingArguments judging = new JudgingArguments();

	@Mixin
	private final OutputArguments output = new OutputArguments(ReportFormat.TEXT, ReportFormat.JSON);

	ExplainCommand(Console console, Registries installed) {
		this.console = console;
		this.installed = installed;
	}

	@Override
	public Integer call() throws BadInputException, OutputFailedException {
		if (boundary != null && layer != null) {
			throw Usage.bad(spec, Messages.get("boundaryAndLayer")); //$NON-NLS-1$
		}
		Registries registries = judging.registries(installed);
		Judge judge = judging.judge(registries);
		InputDesign design = input.readOne(new DesignReader(console, registries), console);
		output.check(console, List.of(design));
		ExplainedElement element = element(
				new ElementFinder(design.label(), judge.judge(design), judge.options(), new Explainer(registries)));
		output.write(console, output.format() == ReportFormat.JSON ? ExplanationJson.render(element)
				: ExplanationText.render(element));
		return ExitCode.CLEAN;
	}

	private ExplainedElement element(ElementFinder finder) throws BadInputException {
		String wantedBoundary = boundary;
		String wantedLayer = layer;
		if (wantedLayer != null) {
			return finder.layer(wantedLayer);
		}
		return wantedBoundary == null ? finder.dominant() : finder.boundary(wantedBoundary);
	}
}
