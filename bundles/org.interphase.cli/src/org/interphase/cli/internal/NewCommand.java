/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.cli.internal.report.Messages;
import org.interphase.core.registry.Registries;
import org.interphase.core.template.DesignTemplate;
import org.interphase.model.Design;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts a design from a template or a notation. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {

	private final Console console;
	private final Registries registries;

	@Spec
	private @Nullable CommandSpec spec;

	@Option(names = "--template", paramLabel = "ID")
	private @Nullable String template;

	@Option(names = "--stack", paramLabel = "NOTATION")
	private @Nullable String notation;

	@Option(names = "--name", paramLabel = "NAME")
	private @Nullable String name;

	@Mixin
	private final DesignTarget target = new DesignTarget();

	NewCommand(Console console, Registries registries) {
		this.console = console;
		this.registries = registries;
	}

	@Override
	public Integer call() throws BadInputException, OutputFailedException {
		DesignForm form = form();
		InputDesign input = input();
		String title = name;
		if (title != null) {
			input.design().setName(title);
		}
		target.check(console);
		target.write(console, new DesignTexts(registries).write(input, form).getBytes(StandardCharsets.UTF_8));
		return ExitCode.CLEAN;
	}

	private DesignForm form() {
		String written = target.written();
		if (written == null) {
			throw Usage.bad(spec, Messages.get("noTarget")); //$NON-NLS-1$
		}
		return DesignForm.ofFile(written).orElseThrow(() -> Usage.bad(spec, Messages.get("unknownEnding", written))); //$NON-NLS-1$
	}

	private InputDesign input() throws BadInputException {
		String id = template;
		String stack = notation;
		if ((id == null) == (stack == null)) {
			throw Usage.bad(spec, Messages.get("templateOrStack")); //$NON-NLS-1$
		}
		if (stack != null) {
			return DesignReader.withUniqueIds(console, registries).parse(stack);
		}
		String wanted = String.valueOf(id);
		Design design = registries.template(wanted).map(DesignTemplate::create)
				.orElseThrow(() -> new BadInputException(Messages.get("noTemplate", wanted, Suggestions.of(wanted, //$NON-NLS-1$
						registries.templates().stream().map(DesignTemplate::id).toList(),
						"interphase library list --kind template")))); //$NON-NLS-1$
		return new InputDesign(null, null, design, List.of(), Map.of());
	}
}
