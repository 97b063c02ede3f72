/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.cli.internal.report.AssessedDesign;
import org.interphase.cli.internal.report.Messages;
import org.interphase.core.registry.Registries;
import org.interphase.scene.Palette;
import org.interphase.scene.Scene;
import org.interphase.scene.SceneLayout;
import org.interphase.scene.StackFigures;
import org.interphase.scene.TextMeasure;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Draws the stacks of a design with their verdicts, without a display. */
@Command(name = "render")
final class RenderCommand implements Callable<Integer> {

	private static final double SMALLEST_ZOOM = 0.01;
	private static final double LARGEST_ZOOM = 100;

	private final Console console;
	private final Registries installed;

	@Spec
	private @Nullable CommandSpec spec;

	@Mixin
	private final InputArguments input = InputArguments.files();

	@Option(names = "--svg")
	private boolean svg;

	@Option(names = "--png")
	private boolean png;

	@Option(names = "--dark")
	private boolean dark;

	@Option(names = "--scale", paramLabel = "SCALE", defaultValue = "log", converter = DrawnScale.Converter.class)
	private DrawnScale scale = DrawnScale.LOG;

	@Option(names = "--zoom", paramLabel = "FACTOR", defaultValue = "1")
	private double zoom;

	@Mixin
	private final JudgingArguments judging = new JudgingArguments();

	@Mixin
	private final ReportTarget target = new ReportTarget();

	RenderCommand(Console console, Registries installed) {
		this.console = console;
		this.installed = installed;
	}

	@Override
	public Integer call() throws BadInputException, OutputFailedException {
		Picture picture = picture();
		if (!(zoom >= SMALLEST_ZOOM && zoom <= LARGEST_ZOOM)) {
			throw Usage.bad(spec, Messages.get("badZoom", String.valueOf(zoom))); //$NON-NLS-1$
		}
		Registries registries = judging.registries(installed);
		Judge judge = judging.judge(registries);
		InputDesign design = input.readOne(new DesignReader(console, registries), console);
		target.check(console, List.of(design));
		AssessedDesign assessed = judge.judge(design);
		SceneLayout layout = new SceneLayout(scale.thickness(), dark ? Palette.DARK : Palette.LIGHT, TextMeasure.ESTIMATE);
		Scene scene = layout.draw(assessed.assessment().stacks().stream().map(StackFigures::of).toList());
		String name = assessed.assessment().name();
		target.writeData(console, picture.bytes(scene, name.isBlank() ? design.label() : name, zoom));
		return ExitCode.CLEAN;
	}

	private Picture picture() {
		if (svg && png) {
			throw Usage.bad(spec, Messages.get("svgAndPng")); //$NON-NLS-1$
		}
		if (svg || png) {
			return svg ? Picture.SVG : Picture.PNG;
		}
		String written = target.written();
		String name = written == null ? "" : written.toLowerCase(Locale.ROOT); //$NON-NLS-1$
		for (Picture picture : Picture.values()) {
			if (name.endsWith(picture.ending())) {
				return picture;
			}
		}
		throw Usage.bad(spec, Messages.get("noPicture")); //$NON-NLS-1$
	}
}
