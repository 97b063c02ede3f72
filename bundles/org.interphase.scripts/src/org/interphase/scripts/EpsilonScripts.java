/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts;

import java.nio.file.Path;
import java.util.List;

import org.interphase.core.registry.Registries;
import org.interphase.core.registry.ScriptReader;
import org.interphase.scripts.internal.Script;
import org.interphase.scripts.internal.ScriptFolder;
import org.interphase.scripts.internal.ScriptFolders;
import org.interphase.scripts.internal.ScriptedContributions;
import org.interphase.scripts.internal.language.ScriptException;

/**
 * Reads rules from files in the Epsilon Validation Language (ending {@code .evl}) and estimators from files in the Epsilon
 * Object Language (ending {@code .eol}). Scripts see what rules in Java see, and nothing else: no file, no network, no class.
 */
public final class EpsilonScripts implements ScriptReader {

	@Override
	public String id() {
		return "org.interphase.scripts.epsilon"; //$NON-NLS-1$
	}

	@Override
	public String name() {
		return "Epsilon (EVL, EOL)"; //$NON-NLS-1$
	}

	@Override
	public List<Path> scripts(Path folder) {
		return ScriptFolder.files(folder);
	}

	@Override
	public void read(Path folder, Registries.Builder builder) {
		try {
			ScriptFolder found = ScriptFolders.read(folder);
			found.problems().forEach(problem -> builder.addProblem(name(), problem));
			for (Script script : found.scripts()) {
				read(script, builder);
			}
		} catch (ScriptException unreadable) {
			builder.addProblem(name(), String.valueOf(unreadable.getMessage()));
		}
	}

	private void read(Script script, Registries.Builder builder) {
		try {
			ScriptedContributions.of(script).forEach(builder::add);
		} catch (ScriptException broken) {
			builder.addProblem(name(), String.valueOf(broken.getMessage()));
		}
	}
}
