/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.json;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.interphase.cli.internal.report.Counts;
import org.interphase.cli.internal.report.SweptDesign;
import org.interphase.cli.internal.report.VariedQuantity;
import org.interphase.core.assess.BoundaryAssessment;
import org.interphase.core.assess.EstimateResult;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.sweep.SweepPoint;

/** A sweep, for programs. The JSON Schema {@code schema/sweep-1.schema.json} of this bundle describes it. */
public final class SweepJson {

	private static final String SCHEMA = "urn:interphase:schema:sweep-1"; //$NON-NLS-1$

	private final JsonOutput json;

	private SweepJson(JsonOutput json) {
		this.json = json;
	}

	/** The sweep; the same for the same design and options, byte by byte. */
	public static String render(SweptDesign design) {
		return JsonOutput.render(json -> new SweepJson(json).write(design));
	}

	private void write(SweptDesign design) throws IOException {
		json.beginReport(SCHEMA);
		json.integer("seed", design.options().seed()); //$NON-NLS-1$
		json.integer("draws", design.options().draws()); //$NON-NLS-1$
		json.text("file", design.file()); //$NON-NLS-1$
		json.beginArray("varied"); //$NON-NLS-1$
		for (VariedQuantity quantity : design.varied()) {
			json.beginObject();
			json.text("element", quantity.axis().element()); //$NON-NLS-1$
			json.text("written", quantity.element()); //$NON-NLS-1$
			json.text("quantity", quantity.name()); //$NON-NLS-1$
			json.text("unit", quantity.unit()); //$NON-NLS-1$
			json.numbers("values", quantity.axis().values()); //$NON-NLS-1$
			json.endObject();
		}
		json.endArray();
		json.beginArray("points"); //$NON-NLS-1$
		for (SweepPoint point : design.points()) {
			point(point);
		}
		json.endArray();
		json.endObject();
	}

	private void point(SweepPoint point) throws IOException {
		json.beginObject();
		json.numbers("values", point.values()); //$NON-NLS-1$
		json.beginArray("stacks"); //$NON-NLS-1$
		for (StackAssessment stack : point.assessment().stacks()) {
			json.beginObject();
			json.text("id", stack.stack().id()); //$NON-NLS-1$
			json.text("name", stack.stack().name()); //$NON-NLS-1$
			json.summary("asr_ohm_cm2", stack.totals().asr()); //$NON-NLS-1$
			json.texts("missing", stack.totals().missing()); //$NON-NLS-1$
			json.beginArray("boundaries"); //$NON-NLS-1$
			for (BoundaryAssessment boundary : stack.boundaries()) {
				boundary(boundary);
			}
			json.endArray();
			CountsJson.write(json, Counts.of(List.of(stack), 0));
			json.endObject();
		}
		json.endArray();
		json.endObject();
	}

	private void boundary(BoundaryAssessment boundary) throws IOException {
		Optional<EstimateResult> headline = boundary.headline();
		json.beginObject();
		json.text("id", boundary.boundary().id()); //$NON-NLS-1$
		json.text("label", boundary.boundary().label()); //$NON-NLS-1$
		json.text("interphase", boundary.interphase().kind().label()); //$NON-NLS-1$
		json.summary("asr_ohm_cm2", headline.isPresent() ? headline.get().asr() : null); //$NON-NLS-1$
		json.endObject();
	}
}
