/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.interphase.cli.internal.report.Messages;
import org.interphase.core.registry.Registries;
import org.interphase.core.registry.ScriptReader;

/**
 * Refuses to judge with a library or with scripts that could not be read as a whole: their values would be missing, and their
 * rules would pass, without a word.
 */
final class UnreadParts {

	private UnreadParts() {
	}

	/** Names the first problem and how many there are. */
	static void refuse(Registries registries) throws BadInputException {
		refuse("libraryProblems", registries.materialLibraries().stream() //$NON-NLS-1$
				.flatMap(library -> library.problems().stream()).toList());
		Set<String> readers = registries.scriptReaders().stream().map(ScriptReader::name).collect(Collectors.toSet());
		refuse("scriptProblems", registries.problems().stream() //$NON-NLS-1$
				.filter(problem -> readers.contains(problem.contribution())).map(problem -> problem.problem()).toList());
	}

	private static void refuse(String more, List<String> problems) throws BadInputException {
		if (!problems.isEmpty()) {
			throw new BadInputException(problems.size() == 1 ? problems.get(0)
					: Messages.get(more, problems.get(0), String.valueOf(problems.size() - 1)));
		}
	}
}
