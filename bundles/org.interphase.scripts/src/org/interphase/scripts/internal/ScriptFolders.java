/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/** Keeps the scripts of folders whose texts are as they were, so that each is parsed once. */
public final class ScriptFolders {

	private static final Map<Path, ScriptFolder> READ = new HashMap<>();

	private ScriptFolders() {
	}

	/** The scripts of a folder. */
	public static synchronized ScriptFolder read(Path folder) {
		Path place = folder.toAbsolutePath().normalize();
		ScriptFolder now = ScriptFolder.read(place);
		@Nullable
		ScriptFolder before = READ.get(place);
		if (before != null && before.texts().equals(now.texts()) && before.problems().equals(now.problems())) {
			return before;
		}
		READ.put(place, now);
		return now;
	}
}
