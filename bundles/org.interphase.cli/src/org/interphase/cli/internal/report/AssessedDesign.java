/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.report;

import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.assess.DesignAssessment;

/**
 * A design that was assessed.
 *
 * @param file       its file as the user wrote it; null if it was given as notation
 * @param assessment what is said of it
 * @param notations  its stacks in notation, in order
 * @param lines      lines of the file on which its parts start, counted from 1, by the ids that are written there
 */
public record AssessedDesign(@Nullable String file, DesignAssessment assessment, List<String> notations,
		Map<String, Integer> lines) {

	/** Copies the collections. */
	public AssessedDesign {
		notations = List.copyOf(notations);
		lines = Map.copyOf(lines);
	}
}
