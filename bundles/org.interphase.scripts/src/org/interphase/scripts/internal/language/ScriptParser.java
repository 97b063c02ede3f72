/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal.language;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.epsilon.eol.EolModule;

/** Reads scripts from texts in memory and refuses what they may not hold. Nothing runs here. */
public final class ScriptParser {

	/** Ending of files of rules. */
	public static final String RULES = ".evl"; //$NON-NLS-1$
	/** Ending of files of operations. */
	public static final String OPERATIONS = ".eol"; //$NON-NLS-1$

	private final Path folder;
	private final Map<String, String> texts;

	/**
	 * A parser for a folder.
	 *
	 * @param texts texts of its scripts by their names
	 */
	public ScriptParser(Path folder, Map<String, String> texts) {
		this.folder = folder;
		this.texts = Map.copyOf(texts);
	}

	/**
	 * Reads a script.
	 *
	 * @throws ScriptException if it has errors; the message tells the first one and how many follow
	 */
	public EolModule parse(String name) {
		Sentry sentry = new Sentry();
		EolModule module = name.endsWith(RULES) ? new RulesModule(sentry) : new OperationsModule(sentry);
		module.setImportManager(new FolderImports(folder.toFile(), texts, sentry));
		File file = folder.resolve(name).toFile();
		List<ScriptProblem> problems = problems(module, sentry, texts.getOrDefault(name, ""), file); //$NON-NLS-1$
		if (!problems.isEmpty()) {
			String first = problems.get(0).in(file.getPath());
			throw new ScriptException(problems.size() == 1 ? first : ScriptTexts.get("parse.more", first, String.valueOf(problems.size() - 1))); //$NON-NLS-1$
		}
		return module;
	}

	private static List<ScriptProblem> problems(EolModule module, Sentry sentry, String text, File file) {
		try {
			module.parse(text, file);
		} catch (StackOverflowError nested) {
			return List.of(tooDeep());
		} catch (Exception unreadable) {
			List<ScriptProblem> refused = sentry.problems();
			return refused.isEmpty() ? List.of(ScriptProblem.of(0, 0, ScriptTexts.get("parse.unreadable", unreadable.getMessage()))) : refused; //$NON-NLS-1$
		}
		if (sentry.isExhausted()) {
			return List.of(tooDeep());
		}
		if (!module.getParseProblems().isEmpty()) {
			return module.getParseProblems().stream()
					.map(problem -> ScriptProblem.of(problem.getLine(), problem.getColumn() + 1, problem.getReason())).toList();
		}
		List<ScriptProblem> refused = new ArrayList<>(sentry.problems());
		checkLooseStatements(module, refused);
		return refused;
	}

	private static ScriptProblem tooDeep() {
		return ScriptProblem.of(0, 0, ScriptTexts.get("parse.nested")); //$NON-NLS-1$
	}

	private static void checkLooseStatements(EolModule module, List<ScriptProblem> problems) {
		if (module.getMain() != null && !module.getMain().getStatements().isEmpty()) {
			problems.add(ScriptProblem.at(module.getMain().getStatements().get(0),
					ScriptTexts.get("parse.loose"))); //$NON-NLS-1$
		}
	}
}
