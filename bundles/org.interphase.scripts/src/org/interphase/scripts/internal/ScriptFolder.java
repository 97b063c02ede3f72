/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.interphase.scripts.internal.language.ScriptException;
import org.interphase.scripts.internal.language.ScriptParser;
import org.interphase.scripts.internal.language.ScriptTexts;

/**
 * The scripts of a folder, as they were read.
 *
 * @param texts    texts of the files by their names
 * @param scripts  the scripts in the order of their names
 * @param problems files that could not be read
 */
public record ScriptFolder(Map<String, String> texts, List<Script> scripts, List<String> problems) {

	private static final int MOST_FILES = 200;
	private static final long LARGEST_FILE = 1 << 20;

	/** Copies the collections. */
	public ScriptFolder {
		texts = Map.copyOf(texts);
		scripts = List.copyOf(scripts);
		problems = List.copyOf(problems);
	}

	/** The scripts in a folder, ordered by name; links are no scripts, because they may lead out of it. */
	public static List<Path> files(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.toString().endsWith(ScriptParser.RULES) || file.toString().endsWith(ScriptParser.OPERATIONS))
					.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).sorted().toList();
		} catch (IOException none) {
			return List.of();
		}
	}

	/**
	 * Reads a folder. The texts are read once, so that what is checked is what runs.
	 *
	 * @throws ScriptException if there is no such folder, or far too much in it
	 */
	static ScriptFolder read(Path folder) {
		if (!Files.isDirectory(folder)) {
			throw new ScriptException(ScriptTexts.get("folder.missing", folder)); //$NON-NLS-1$
		}
		List<Path> files = files(folder);
		if (files.size() > MOST_FILES) {
			throw new ScriptException(ScriptTexts.get("folder.full", folder, String.valueOf(files.size()), String.valueOf(MOST_FILES))); //$NON-NLS-1$
		}
		Map<String, String> texts = new TreeMap<>();
		List<String> problems = new ArrayList<>();
		for (Path file : files) {
			try {
				texts.put(String.valueOf(file.getFileName()), text(file));
			} catch (ScriptException unreadable) {
				problems.add(String.valueOf(unreadable.getMessage()));
			}
		}
		ScriptParser parser = new ScriptParser(folder, texts);
		return new ScriptFolder(texts,
				texts.keySet().stream().map(name -> new Script(folder.resolve(name), name, parser)).toList(), problems);
	}

	private static String text(Path file) {
		try {
			if (Files.size(file) > LARGEST_FILE) {
				throw new ScriptException(ScriptTexts.get("file.large", file)); //$NON-NLS-1$
			}
			return Files.readString(file);
		} catch (CharacterCodingException binary) {
			throw new ScriptException(ScriptTexts.get("file.binary", file)); //$NON-NLS-1$
		} catch (IOException unreadable) {
			throw new ScriptException(ScriptTexts.get("file.unreadable", file, unreadable.getMessage())); //$NON-NLS-1$
		}
	}
}
