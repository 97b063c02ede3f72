/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.util.List;

import org.interphase.cli.internal.report.Messages;
import org.interphase.core.registry.Registries;

/** Refuses to judge with a library that could not be read as a whole: its values would be missing without a word. */
final class LibraryProblems {

	private LibraryProblems() {
	}

	/** Names the first problem and how many there are. */
	static void refuse(Registries registries) throws BadInputException {
		List<String> problems = registries.materialLibraries().stream().flatMap(library -> library.problems().stream())
				.toList();
		if (!problems.isEmpty()) {
			throw new BadInputException(problems.size() == 1 ? problems.get(0)
					: Messages.get("libraryProblems", problems.get(0), String.valueOf(problems.size() - 1))); //$NON-NLS-1$
		}
	}
}
