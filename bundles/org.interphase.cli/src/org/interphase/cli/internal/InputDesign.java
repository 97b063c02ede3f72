/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.cli.internal.report.Messages;
import org.interphase.model.Design;

/**
 * A design to work on.
 *
 * @param file      its file as the user wrote it; null if it was given as notation
 * @param path      its file; null if it was given as notation
 * @param design    the design in memory
 * @param notations its stacks in notation, in order
 * @param lines     lines of the file on which its parts start, counted from 1, by the ids that are written there
 */
record InputDesign(@Nullable String file, @Nullable Path path, Design design, List<String> notations,
		Map<String, Integer> lines) {

	/** What complaints call it. */
	String label() {
		String written = file;
		return written == null ? "--stack" : written; //$NON-NLS-1$
	}

	/** Refuses to overwrite the design with a result. */
	void refuseAsTarget(Path target, String written) throws BadInputException {
		Path own = path;
		try {
			if (own != null && Files.exists(target) && Files.isSameFile(own, target)) {
				throw new BadInputException(Messages.get("outIsInput", written)); //$NON-NLS-1$
			}
		} catch (IOException e) {
			throw new BadInputException(Messages.get("outNotWritten", written, String.valueOf(e.getMessage())), e); //$NON-NLS-1$
		}
	}
}
