/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.exchange.internal.battinfo;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.assess.BoundaryAssessment;
import org.interphase.core.assess.LayerAssessment;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.assess.Totals;
import org.interphase.core.context.CellContext;
import org.interphase.core.context.ConditionsContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.context.StackContext;
import org.interphase.core.exchange.DesignExporter;
import org.interphase.core.exchange.ExchangeException;
import org.interphase.core.registry.Registries;
import org.interphase.core.uncertainty.Summary;
import org.interphase.exchange.internal.ExchangeTexts;
import org.interphase.exchange.internal.JsonText;
import org.interphase.exchange.internal.JudgedStack;
import org.interphase.model.Design;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A design as JSON-LD, in English whatever language is in use. The terms of a fixed version of the ontology stand in the file
 * itself, so it is read without a network. What has no term there, such as an area-specific resistance, is a property value of
 * schema.org.
 */
public final class BattInfoExporter implements DesignExporter {

	private static final String ASR = "ohm cm2";

	@Override
	public String id() {
		return "org.interphase.exchange.battinfo";
	}

	@Override
	public String name() {
		return ExchangeTexts.get("exporter.battInfo");
	}

	@Override
	public String ending() {
		return "jsonld";
	}

	@Override
	public void write(Design design, OutputStream output, Registries registries) throws ExchangeException, IOException {
		JudgedStack judged = JudgedStack.of(design, registries);
		StackContext stack = judged.assessment().stack();
		if (stack.layers().isEmpty()) {
			throw new ExchangeException(judged.name(), ExchangeTexts.get("refused.empty"));
		}
		LinkedData data = new LinkedData();
		ObjectNode body = body(data, stack);
		conditions(data, body, stack.conditions());
		results(data, body, judged.assessment());
		ObjectNode document = JsonNodeFactory.instance.objectNode();
		document.set("@context", data.context());
		document.set("@type", body.remove("@type"));
		document.put("schema:name", judged.name());
		String notes = Objects.requireNonNullElse(design.getNotes(), "");
		if (!notes.isBlank()) {
			document.put("schema:description", notes);
		}
		document.putObject("dcterms:conformsTo").put("@id", Terms.ONTOLOGY);
		document.put("rdfs:comment", "Design drawn in Interphase. Resistances are estimates with a band of 5 to 95 %, not measurements.");
		document.setAll(body);
		JsonText.write(document, output);
	}

	/** The cell, or a module of the cells in series with the plates between them. */
	private static ObjectNode body(LinkedData data, StackContext stack) {
		LayerNodes layers = new LayerNodes(data, stack);
		CellNodes cells = new CellNodes(data, layers);
		if (stack.cells().size() == 1) {
			return cells.cell(stack.cells().getFirst(), stack.conditions());
		}
		ObjectNode module = data.node(List.of("BatteryModule"));
		for (CellContext cell : stack.cells()) {
			data.relate(module, "hasConstituent", cells.cell(cell, stack.conditions()));
		}
		for (LayerContext layer : stack.layers()) {
			if (layer.kind() == LayerKind.BIPOLAR_PLATE) {
				data.relate(module, "hasLayer", layers.layer(layer));
			}
		}
		return module;
	}

	private static void conditions(LinkedData data, ObjectNode body, ConditionsContext conditions) {
		data.plain(body, "Temperature", conditions.temperature(), "degC");
		data.plain(body, "Stack pressure", conditions.stackPressure(), "MPa");
		data.plain(body, "Fabrication pressure", conditions.fabricationPressure(), "MPa");
		data.plain(body, "Current density", conditions.currentDensity(), "mA/cm2");
		data.plain(body, "C-rate", conditions.cRate(), "1/h");
	}

	private static void results(LinkedData data, ObjectNode body, StackAssessment stack) {
		for (LayerAssessment layer : stack.layers()) {
			layer.headline().ifPresent(estimate -> data.plain(body,
					"Area-specific resistance of layer " + (layer.layer().index() + 1) + ", " + layer.layer().name(), estimate.asr(), ASR));
		}
		for (BoundaryAssessment boundary : stack.boundaries()) {
			boundary.headline().ifPresent(estimate -> data.plain(body, "Area-specific resistance between layers "
					+ (boundary.boundary().index() + 1) + " and " + (boundary.boundary().index() + 2) + ", " + boundary.boundary().label(),
					estimate.asr(), ASR));
		}
		Totals totals = stack.totals();
		@Nullable
		Summary total = totals.asr();
		if (total != null && totals.missing().isEmpty()) {
			data.plain(body, "Area-specific resistance of the stack", total, ASR);
			data.estimate(body, "InternalResistance", total.median() / stack.stack().area(), "Ohm");
		}
		data.plain(body, "Voltage from the average potentials of the electrodes", totals.openCircuitVoltage(), "V");
	}
}
