/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.json;

import java.io.IOException;
import java.util.List;

import org.interphase.cli.internal.report.EstimateReport;
import org.interphase.cli.internal.report.EstimatedDesign;
import org.interphase.cli.internal.report.StackPart;
import org.interphase.core.assess.EstimateResult;
import org.interphase.core.assess.StackAssessment;

/**
 * Resistances with all estimates, for programs. The JSON Schema {@code schema/estimate-1.schema.json} of this bundle
 * describes it.
 */
public final class EstimateJson {

	private static final String SCHEMA = "urn:interphase:schema:estimate-1"; //$NON-NLS-1$

	private final JsonOutput json;
	private final EstimateReport report;

	private EstimateJson(JsonOutput json, EstimateReport report) {
		this.json = json;
		this.report = report;
	}

	/** The report; the same for the same assessment, byte by byte. */
	public static String render(EstimateReport report) {
		return JsonOutput.render(json -> new EstimateJson(json, report).write());
	}

	private void write() throws IOException {
		json.beginReport(SCHEMA);
		json.integer("seed", report.options().seed()); //$NON-NLS-1$
		json.integer("draws", report.options().draws()); //$NON-NLS-1$
		json.beginArray("designs"); //$NON-NLS-1$
		for (EstimatedDesign design : report.designs()) {
			design(design);
		}
		json.endArray();
		ProblemsJson.write(json, report.problems());
		json.endObject();
	}

	private void design(EstimatedDesign design) throws IOException {
		json.beginObject();
		json.text("file", design.design().file()); //$NON-NLS-1$
		json.text("name", design.design().assessment().name()); //$NON-NLS-1$
		ConditionsJson.write(json, design.design().assessment().conditions());
		json.beginArray("stacks"); //$NON-NLS-1$
		List<StackAssessment> stacks = design.design().assessment().stacks();
		for (int i = 0; i < stacks.size(); i++) {
			StackAssessment stack = stacks.get(i);
			json.beginObject();
			json.text("id", stack.stack().id()); //$NON-NLS-1$
			json.text("name", stack.stack().name()); //$NON-NLS-1$
			json.text("notation", design.design().notations().get(i)); //$NON-NLS-1$
			json.beginArray("parts"); //$NON-NLS-1$
			for (StackPart part : StackPart.of(stack)) {
				part(part);
			}
			json.endArray();
			json.summary("total_asr_ohm_cm2", stack.totals().asr()); //$NON-NLS-1$
			json.texts("missing", stack.totals().missing()); //$NON-NLS-1$
			if (!design.outputs().isEmpty()) {
				new OutputsJson(json).write(design.outputs().get(i), report.withOutputs(), report.withSpectrum());
			}
			json.endObject();
		}
		json.endArray();
		json.endObject();
	}

	private void part(StackPart part) throws IOException {
		json.beginObject();
		json.text("kind", part.layer() ? "layer" : "boundary"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		json.integer("number", part.number()); //$NON-NLS-1$
		json.text("id", part.id()); //$NON-NLS-1$
		json.text("label", part.label()); //$NON-NLS-1$
		json.beginArray("estimates"); //$NON-NLS-1$
		for (EstimateResult estimate : part.estimates()) {
			json.beginObject();
			json.text("estimator", estimate.estimator()); //$NON-NLS-1$
			json.text("name", estimate.name()); //$NON-NLS-1$
			json.text("basis", estimate.basis().label()); //$NON-NLS-1$
			json.number("distance", estimate.distance()); //$NON-NLS-1$
			json.summary("asr_ohm_cm2", estimate.asr()); //$NON-NLS-1$
			json.endObject();
		}
		json.endArray();
		json.endObject();
	}
}
