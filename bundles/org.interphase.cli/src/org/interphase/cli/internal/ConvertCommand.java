/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.cli.internal.DesignFormats.Format;
import org.interphase.cli.internal.report.Messages;
import org.interphase.cli.internal.report.Version;
import org.interphase.core.exchange.DesignExporter;
import org.interphase.core.exchange.DesignImporter;
import org.interphase.core.registry.Registries;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a design in another form. */
@Command(name = "convert")
final class ConvertCommand implements Callable<Integer> {

	private static final int MOST_NAMED = 5;

	private final Console console;
	private final Registries registries;

	@Spec
	private @Nullable CommandSpec spec;

	@Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "file")
	private @Nullable String file;

	@Option(names = "--stack", paramLabel = "NOTATION")
	private @Nullable String notation;

	@Option(names = "--from", paramLabel = "FORMAT")
	private @Nullable String from;

	@Option(names = "--to", paramLabel = "FORMAT")
	private @Nullable String to;

	@Mixin
	private final DesignTarget target = new DesignTarget();

	ConvertCommand(Console console, Registries registries) {
		this.console = console;
		this.registries = registries;
	}

	@Override
	public Integer call() throws BadInputException, OutputFailedException {
		checkUsage();
		Format<DesignExporter> wanted = target();
		InputDesign input = input(DesignReader.withUniqueIds(console, registries));
		String written = target.written();
		if (written != null) {
			input.refuseAsTarget(console.resolve(written), written);
		}
		target.check(console);
		DesignTexts texts = new DesignTexts(registries);
		Optional<DesignExporter> exporter = wanted.contributed();
		target.write(console, exporter.isPresent() ? new Exchange(registries).write(exporter.get(), input)
				: texts.write(input, wanted.builtIn().orElseThrow()).getBytes(StandardCharsets.UTF_8));
		if (wanted.builtIn().filter(form -> form == DesignForm.NOTATION).isPresent()) {
			tell(texts.leftOut(input.design()));
		}
		return ExitCode.CLEAN;
	}

	private Format<DesignExporter> target() throws BadInputException {
		DesignFormats<DesignExporter> formats = DesignFormats.writable(registries);
		String given = to;
		if (given != null) {
			return formats.ofId(given);
		}
		String written = target.written();
		if (written == null) {
			throw Usage.bad(spec, Messages.get("noForm")); //$NON-NLS-1$
		}
		return formats.ofFile(written)
				.orElseThrow(() -> Usage.bad(spec, Messages.get("unknownTarget", written, formats.endings()))); //$NON-NLS-1$
	}

	private void checkUsage() {
		if ((file == null) == (notation == null)) {
			throw Usage.bad(spec, Messages.get(file == null ? "nothingToAssess" : "filesAndStack")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (from != null && file == null) {
			throw Usage.bad(spec, Messages.get("fromAndStack")); //$NON-NLS-1$
		}
	}

	private InputDesign input(DesignReader reader) throws BadInputException {
		String stack = notation;
		if (stack != null) {
			return reader.parse(stack);
		}
		String written = String.valueOf(file);
		DesignFormats<DesignImporter> formats = DesignFormats.readable(registries);
		String given = from;
		Optional<Format<DesignImporter>> format = given == null ? formats.ofFile(written) : Optional.of(formats.ofId(given));
		Optional<DesignImporter> importer = format.flatMap(Format::contributed);
		return importer.isPresent() ? reader.load(written, importer.get())
				: reader.load(written, format.flatMap(Format::builtIn).orElse(DesignForm.CELLSTACK));
	}

	private void tell(List<String> leftOut) {
		if (!leftOut.isEmpty()) {
			String named = String.join("; ", leftOut.subList(0, Math.min(MOST_NAMED, leftOut.size()))); //$NON-NLS-1$
			console.err().println(Version.TOOL + ": " + (leftOut.size() > MOST_NAMED //$NON-NLS-1$
					? Messages.get("leftOutMany", named, String.valueOf(leftOut.size() - MOST_NAMED)) //$NON-NLS-1$
					: Messages.get("leftOut", named))); //$NON-NLS-1$
			console.err().flush();
		}
	}
}
