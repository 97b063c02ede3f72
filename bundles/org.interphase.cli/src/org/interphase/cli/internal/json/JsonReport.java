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
 * A report of an assessment for programs. Its keys are stable: the JSON Schema {@code schema/assessment-1.schema.json}
 * of this bundle describes them. Unknown numbers are null.
 */
public final class JsonReport {

	/** Identifies the schema of the report. */
	private static final String SCHEMA = "urn:interphase:schema:assessment-1"; //$NON-NLS-1$

	private JsonReport() {
	}

	/** The report; the same for the same assessment, byte by byte. */
	public static String render(AssessmentReport report) {
		return JsonOutput.render(json -> write(json, report));
	}

	private static void write(JsonOutput json, AssessmentReport report) throws IOException {
		CitedSources sources = new CitedSources();
		json.beginReport(SCHEMA);
		json.integer("seed", report.options().seed()); //$NON-NLS-1$
		json.integer("draws", report.options().draws()); //$NON-NLS-1$
		json.beginArray("designs"); //$NON-NLS-1$
		for (AssessedDesign design : report.designs()) {
			write(json, design, sources);
		}
		json.endArray();
		CountsJson.write(json, report.counts());
		ProblemsJson.write(json, report.problems());
		sources.write(json);
		json.endObject();
	}

	private static void write(JsonOutput json, AssessedDesign design, CitedSources sources) throws IOException {
		json.beginObject();
		json.text("file", design.file()); //$NON-NLS-1$
		json.text("name", design.assessment().name()); //$NON-NLS-1$
		ConditionsJson.write(json, design.assessment().conditions());
		json.beginArray("stacks"); //$NON-NLS-1$
		for (int i = 0; i < design.assessment().stacks().size(); i++) {
			StackAssessment stack = design.assessment().stacks().get(i);
			sources.lookIn(stack.stack().materials());
			new StackJson(json, sources).write(stack, design.notations().get(i));
		}
		json.endArray();
		json.endObject();
	}
}
