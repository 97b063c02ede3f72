/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.json;

import java.io.IOException;
import java.util.List;

import org.interphase.core.registry.Registries.ContributionProblem;

/** Contributions that could not be loaded. */
final class ProblemsJson {

	private ProblemsJson() {
	}

	static void write(JsonOutput json, List<ContributionProblem> problems) throws IOException {
		json.beginArray("problems"); //$NON-NLS-1$
		for (ContributionProblem problem : problems) {
			json.beginObject();
			json.text("contribution", problem.contribution()); //$NON-NLS-1$
			json.text("problem", problem.problem()); //$NON-NLS-1$
			json.endObject();
		}
		json.endArray();
	}
}
