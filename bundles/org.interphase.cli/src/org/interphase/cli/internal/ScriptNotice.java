/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.cli.internal.report.Messages;
import org.interphase.core.registry.Registries;
import org.interphase.core.registry.ScriptReader;

/** Tells of scripts that lie beside designs and were not run, because nobody named their folder. */
final class ScriptNotice {

	private ScriptNotice() {
	}

	/**
	 * One line for each folder.
	 *
	 * @param named folders that the user has named
	 */
	static void tell(Console console, List<InputDesign> inputs, List<String> named, Registries registries) {
		Set<Path> run = new HashSet<>();
		named.forEach(folder -> run.add(console.workingDirectory().resolve(folder).toAbsolutePath().normalize()));
		Set<Path> found = new LinkedHashSet<>();
		for (InputDesign input : inputs) {
			@Nullable
			Path design = input.path();
			if (design != null) {
				found.addAll(ScriptReader.folders(design, console.workingDirectory()));
			}
		}
		found.removeAll(run);
		for (Path folder : found) {
			long scripts = registries.scriptReaders().stream().mapToLong(reader -> reader.scripts(folder).size()).sum();
			if (registries.scriptReaders().isEmpty()) {
				console.err().println(Messages.get("scriptsNotRead", folder.toString())); //$NON-NLS-1$
			} else if (scripts > 0) {
				console.err().println(Messages.get("scriptsNotRun", String.valueOf(scripts), folder.toString())); //$NON-NLS-1$
			}
		}
	}

	/** The languages of scripts that are understood. */
	static String languages(Registries registries) {
		return String.join(", ", registries.scriptReaders().stream().map(ScriptReader::name).toList()); //$NON-NLS-1$
	}
}
