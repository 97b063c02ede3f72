/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.interphase.cli.internal.report.Messages;
import org.interphase.core.registry.Registries;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/**
 * The folders of scripts that {@code --scripts} names: naming a folder is the consent to run its scripts. Like the library, they
 * are looked for ahead of all other options, because every command works with what they contribute.
 */
@Command
final class ScriptFolders {

	@Option(names = "--scripts")
	private List<String> folders = new ArrayList<>();

	private ScriptFolders() {
	}

	/** What is installed, and what the scripts contribute that the arguments name. */
	static Registries added(String[] args, Console console, Registries installed) throws BadInputException {
		ScriptFolders wanted = new ScriptFolders();
		CommandLine line = new CommandLine(wanted);
		line.setUnmatchedArgumentsAllowed(true);
		line.setExpandAtFiles(false);
		try {
			line.parseArgs(args);
		} catch (ParameterException e) {
			// the command itself will complain about it
			return installed;
		}
		Registries registries = installed;
		for (String written : wanted.folders) {
			registries = added(console.resolve(written), written, registries);
		}
		return registries;
	}

	private static Registries added(Path folder, String written, Registries registries) throws BadInputException {
		if (registries.scriptReaders().isEmpty()) {
			throw new BadInputException(Messages.get("noScriptReader", written)); //$NON-NLS-1$
		}
		if (!Files.isDirectory(folder)) {
			throw new BadInputException(Messages.get("noScriptFolder", written)); //$NON-NLS-1$
		}
		if (registries.scriptReaders().stream().allMatch(reader -> reader.scripts(folder).isEmpty())) {
			throw new BadInputException(Messages.get("noScripts", written, ScriptNotice.languages(registries))); //$NON-NLS-1$
		}
		return registries.withScripts(folder);
	}
}
