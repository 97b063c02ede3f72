/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.json;

import java.io.IOException;
import java.util.List;

import org.interphase.core.registry.ContributionInfo;
import org.interphase.core.registry.Registries.ContributionProblem;

/** What is installed, for programs. The JSON Schema {@code schema/contributions-1.schema.json} of this bundle describes it. */
public final class ContributionsJson {

	private static final String SCHEMA = "urn:interphase:schema:contributions-1"; //$NON-NLS-1$

	private ContributionsJson() {
	}

	/** The list. */
	public static String render(List<ContributionInfo> contributions, List<ContributionProblem> problems) {
		return JsonOutput.render(json -> write(json, contributions, problems));
	}

	private static void write(JsonOutput json, List<ContributionInfo> contributions, List<ContributionProblem> problems)
			throws IOException {
		json.beginReport(SCHEMA);
		json.beginArray("contributions"); //$NON-NLS-1$
		for (ContributionInfo known : contributions) {
			json.beginObject();
			json.text("kind", known.kind()); //$NON-NLS-1$
			json.text("id", known.id()); //$NON-NLS-1$
			json.text("type", known.type()); //$NON-NLS-1$
			json.text("provider", known.provider()); //$NON-NLS-1$
			json.text("provider_version", known.version()); //$NON-NLS-1$
			json.text("vendor", known.vendor()); //$NON-NLS-1$
			json.text("licence", known.licence()); //$NON-NLS-1$
			json.endObject();
		}
		json.endArray();
		ProblemsJson.write(json, problems);
		json.endObject();
	}
}
