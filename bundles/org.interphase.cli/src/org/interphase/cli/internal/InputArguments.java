/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.cli.internal.report.Messages;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which designs to work on: files, or one notation. */
final class InputArguments {

	private final boolean takesFolders;

	@Spec(Spec.Target.MIXEE)
	private @Nullable CommandSpec command;

	@Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "file")
	private List<String> files = new ArrayList<>();

	@Option(names = "--stack", paramLabel = "NOTATION")
	private @Nullable String notation;

	private InputArguments(boolean takesFolders) {
		this.takesFolders = takesFolders;
	}

	/** Files only. */
	static InputArguments files() {
		return new InputArguments(false);
	}

	/** Files, and folders with all designs in them. */
	static InputArguments filesAndFolders() {
		return new InputArguments(true);
	}

	/** The designs in the order in which they are given. */
	List<InputDesign> read(DesignReader reader, Console console) throws BadInputException {
		String stack = notation;
		if (files.isEmpty() == (stack == null)) {
			throw Usage.bad(command, Messages.get(files.isEmpty() ? "nothingToAssess" : "filesAndStack")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		List<InputDesign> inputs = new ArrayList<>();
		if (stack != null) {
			inputs.add(reader.parse(stack));
		}
		for (String file : takesFolders ? DesignFinder.find(console, files) : files) {
			inputs.add(reader.load(file));
		}
		ScriptNotice.tell(console, inputs, namedScripts(), reader.registries());
		return inputs;
	}

	/** The one design that the command takes. */
	InputDesign readOne(DesignReader reader, Console console) throws BadInputException {
		if (files.size() > 1) {
			throw Usage.bad(command, Messages.get("oneDesign", files.get(1))); //$NON-NLS-1$
		}
		return read(reader, console).get(0);
	}

	private List<String> namedScripts() {
		CommandSpec known = command;
		return known != null && known.root().userObject() instanceof InterphaseCommand root ? root.scripts() : List.of();
	}
}
