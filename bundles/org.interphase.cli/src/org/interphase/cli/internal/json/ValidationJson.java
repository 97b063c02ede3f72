/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.json;

import java.io.IOException;

import org.interphase.cli.internal.report.AssessedDesign;
import org.interphase.cli.internal.report.AssessmentReport;
import org.interphase.core.assess.StackAssessment;

/**
 * What the rules find, for programs. The JSON Schema {@code schema/validation-1.schema.json} of this bundle describes it.
 */
public final class ValidationJson {

	private static final String SCHEMA = "urn:interphase:schema:validation-1"; //$NON-NLS-1$

	private ValidationJson() {
	}

	/** The report; the same for the same assessment, byte by byte. */
	public static String render(AssessmentReport report) {
		return JsonOutput.render(json -> write(json, report));
	}

	private static void write(JsonOutput json, AssessmentReport report) throws IOException {
		CitedSources sources = new CitedSources();
		json.beginReport(SCHEMA);
		json.beginArray("designs"); //$NON-NLS-1$
		for (AssessedDesign design : report.designs()) {
			json.beginObject();
			json.text("file", design.file()); //$NON-NLS-1$
			json.text("name", design.assessment().name()); //$NON-NLS-1$
			json.beginArray("stacks"); //$NON-NLS-1$
			for (StackAssessment stack : design.assessment().stacks()) {
				sources.lookIn(stack.stack().materials());
				json.beginObject();
				json.text("id", stack.stack().id()); //$NON-NLS-1$
				json.text("name", stack.stack().name()); //$NON-NLS-1$
				new FindingsJson(json, sources).write(stack);
				json.endObject();
			}
			json.endArray();
			json.endObject();
		}
		json.endArray();
		CountsJson.write(json, report.counts());
		ProblemsJson.write(json, report.problems());
		sources.write(json);
		json.endObject();
	}
}
