/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.json;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.interphase.core.assess.BoundaryAssessment;
import org.interphase.core.assess.CellAssessment;
import org.interphase.core.assess.EstimateResult;
import org.interphase.core.assess.LayerAssessment;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.assess.TermResult;
import org.interphase.core.assess.Totals;
import org.interphase.core.context.LayerContext;
import org.interphase.core.estimate.InterphaseVerdict;

/** What is said of a stack. */
final class StackJson {

	private final JsonOutput json;
	private final CitedSources sources;

	StackJson(JsonOutput json, CitedSources sources) {
		this.json = json;
		this.sources = sources;
	}

	void write(StackAssessment stack, String notation) throws IOException {
		json.beginObject();
		json.text("id", stack.stack().id()); //$NON-NLS-1$
		json.text("name", stack.stack().name()); //$NON-NLS-1$
		json.text("notation", notation); //$NON-NLS-1$
		json.beginArray("layers"); //$NON-NLS-1$
		for (LayerAssessment layer : stack.layers()) {
			layer(layer);
		}
		json.endArray();
		json.beginArray("boundaries"); //$NON-NLS-1$
		for (BoundaryAssessment boundary : stack.boundaries()) {
			boundary(boundary);
		}
		json.endArray();
		totals(stack.totals());
		json.beginArray("cells"); //$NON-NLS-1$
		for (CellAssessment cell : stack.cells()) {
			cell(cell);
		}
		json.endArray();
		new FindingsJson(json, sources).write(stack);
		json.endObject();
	}

	private void layer(LayerAssessment layer) throws IOException {
		json.beginObject();
		json.text("id", layer.layer().id()); //$NON-NLS-1$
		json.text("name", layer.layer().name()); //$NON-NLS-1$
		json.text("kind", layer.layer().kind().label()); //$NON-NLS-1$
		json.text("material", layer.layer().material().name()); //$NON-NLS-1$
		json.number("thickness_um", layer.layer().thickness()); //$NON-NLS-1$
		estimates(layer.headline(), layer.estimates());
		json.endObject();
	}

	private void boundary(BoundaryAssessment boundary) throws IOException {
		json.beginObject();
		json.text("id", boundary.boundary().id()); //$NON-NLS-1$
		json.text("left", boundary.boundary().left().name()); //$NON-NLS-1$
		json.text("right", boundary.boundary().right().name()); //$NON-NLS-1$
		json.text("left_id", boundary.boundary().left().id()); //$NON-NLS-1$
		json.text("right_id", boundary.boundary().right().id()); //$NON-NLS-1$
		InterphaseVerdict interphase = boundary.interphase();
		json.beginObject("interphase"); //$NON-NLS-1$
		json.text("kind", interphase.kind().label()); //$NON-NLS-1$
		json.text("reason", interphase.reason()); //$NON-NLS-1$
		json.texts("sources", sources.citeKeys(interphase.sources())); //$NON-NLS-1$
		json.endObject();
		estimates(boundary.headline(), boundary.estimates());
		json.endObject();
	}

	private void estimates(Optional<EstimateResult> headline, List<EstimateResult> all) throws IOException {
		if (headline.isPresent()) {
			json.beginObject("asr_ohm_cm2"); //$NON-NLS-1$
			json.quantiles(headline.get().asr());
			json.text("basis", headline.get().basis().label()); //$NON-NLS-1$
			json.endObject();
		} else {
			json.nothing("asr_ohm_cm2"); //$NON-NLS-1$
		}
		terms(headline.map(EstimateResult::terms).orElse(List.of()));
		json.beginArray("estimates"); //$NON-NLS-1$
		for (EstimateResult estimate : all) {
			json.beginObject();
			json.text("estimator", estimate.estimator()); //$NON-NLS-1$
			json.text("name", estimate.name()); //$NON-NLS-1$
			json.text("basis", estimate.basis().label()); //$NON-NLS-1$
			json.summary("asr_ohm_cm2", estimate.asr()); //$NON-NLS-1$
			terms(estimate.terms());
			json.endObject();
		}
		json.endArray();
	}

	private void terms(List<TermResult> terms) throws IOException {
		json.beginArray("terms"); //$NON-NLS-1$
		for (TermResult result : terms) {
			json.beginObject();
			json.text("id", result.term().id()); //$NON-NLS-1$
			json.text("name", result.term().name()); //$NON-NLS-1$
			json.text("mechanism", result.term().mechanism().label()); //$NON-NLS-1$
			json.text("model", result.term().model()); //$NON-NLS-1$
			json.text("equation", result.term().equation()); //$NON-NLS-1$
			json.summary("asr_ohm_cm2", result.asr()); //$NON-NLS-1$
			json.number("variance_share", result.varianceShare()); //$NON-NLS-1$
			json.texts("sources", sources.citeKeys( //$NON-NLS-1$
					result.term().parameters().stream().map(parameter -> parameter.sources()).distinct().toList()));
			json.texts("flags", result.term().flags()); //$NON-NLS-1$
			json.endObject();
		}
		json.endArray();
	}

	private void cell(CellAssessment cell) throws IOException {
		json.beginObject();
		json.texts("layers", cell.cell().layers().stream().map(LayerContext::id).toList()); //$NON-NLS-1$
		json.summary("asr_ohm_cm2", cell.asr()); //$NON-NLS-1$
		json.texts("missing", cell.missing()); //$NON-NLS-1$
		json.number("voltage_V", cell.voltage()); //$NON-NLS-1$
		json.endObject();
	}

	private void totals(Totals totals) throws IOException {
		json.beginObject("totals"); //$NON-NLS-1$
		json.summary("asr_ohm_cm2", totals.asr()); //$NON-NLS-1$
		json.texts("missing", totals.missing()); //$NON-NLS-1$
		json.number("open_circuit_voltage_V", totals.openCircuitVoltage()); //$NON-NLS-1$
		json.number("areal_capacity_mAh_cm2", totals.arealCapacity()); //$NON-NLS-1$
		json.number("current_density_mA_cm2", totals.currentDensity()); //$NON-NLS-1$
		json.number("ohmic_drop_V", totals.ohmicDrop()); //$NON-NLS-1$
		json.number("thickness_um", totals.thickness()); //$NON-NLS-1$
		json.integer("cells_in_series", totals.cells()); //$NON-NLS-1$
		json.endObject();
	}
}
