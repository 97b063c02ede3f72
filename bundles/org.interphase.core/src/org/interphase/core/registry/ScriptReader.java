/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.registry;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads rules and estimators that people write as scripts in a folder: an extension of {@code org.interphase.core.rules},
 * element {@code scripts}. Scripts are only read from folders that the user names or trusts, never because a design lies
 * beside them.
 */
public interface ScriptReader {

	/** Name of the folder in which a project keeps its scripts. */
	String FOLDER = ".rules"; //$NON-NLS-1$

	/** Stable id. */
	String id();

	/** Name shown to people, e.g. of the language. */
	String name();

	/** The scripts in a folder, ordered by name; none of them is opened. */
	List<Path> scripts(Path folder);

	/**
	 * Reads the scripts in a folder and adds what they contribute. A script that cannot be read becomes a problem that names
	 * the file, the place and the way out; the others go on.
	 */
	void read(Path folder, Registries.Builder builder);

	/**
	 * The folders of scripts that belong to a design: beside it, and in the folders above it.
	 *
	 * @param design file of the design
	 * @param top    folder of the project, the last one that is looked into; where the design is not below it, only the
	 *               folder of the design counts
	 * @return the folders, the nearest one first
	 */
	static List<Path> folders(Path design, Path top) {
		Path last = top.toAbsolutePath().normalize();
		@Nullable
		Path place = design.toAbsolutePath().normalize().getParent();
		List<Path> found = new ArrayList<>();
		boolean below = place != null && place.startsWith(last);
		while (place != null) {
			Path folder = place.resolve(FOLDER);
			if (Files.isDirectory(folder)) {
				found.add(folder);
			}
			place = below && !place.equals(last) ? place.getParent() : null;
		}
		return found;
	}
}
