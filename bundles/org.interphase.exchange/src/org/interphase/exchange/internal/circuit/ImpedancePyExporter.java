/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.exchange.internal.circuit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.interphase.core.exchange.DesignExporter;
import org.interphase.core.exchange.ExchangeException;
import org.interphase.core.registry.Registries;
import org.interphase.exchange.internal.ExchangeTexts;
import org.interphase.exchange.internal.JsonText;
import org.interphase.exchange.internal.Rounded;
import org.interphase.exchange.internal.circuit.EquivalentCircuit.Process;
import org.interphase.model.Design;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A circuit that {@code CustomCircuit.load} of impedance.py reads (its keys are those of {@code BaseCircuit.save} in version
 * 1.7), with the limits of a fit, the processes and their bands under keys of our own, which it passes over.
 */
public final class ImpedancePyExporter implements DesignExporter {

	@Override
	public String id() {
		return "org.interphase.exchange.impedance-py";
	}

	@Override
	public String name() {
		return ExchangeTexts.get("exporter.impedancePy");
	}

	@Override
	public String ending() {
		return "impedance.json";
	}

	@Override
	public void write(Design design, OutputStream output, Registries registries) throws ExchangeException, IOException {
		JsonText.write(document(CircuitMaker.circuit(design, registries)), output);
	}

	private static ObjectNode document(EquivalentCircuit circuit) {
		List<String> elements = new ArrayList<>();
		List<FitLimits> parameters = new ArrayList<>();
		if (circuit.series() > 0) {
			elements.add("R0");
			parameters.add(FitLimits.resistance(EquivalentCircuit.Band.exactly(circuit.series())));
		}
		int number = 0;
		for (Process process : circuit.processes()) {
			number++;
			elements.add("p(R" + number + ",CPE" + number + ')');
			parameters.add(FitLimits.resistance(process.resistance()));
			parameters.add(FitLimits.coefficient(process));
			parameters.add(FitLimits.alpha(process));
		}
		ObjectNode document = JsonNodeFactory.instance.objectNode();
		document.put("Name", circuit.name());
		document.put("Circuit String", String.join("-", elements));
		ArrayNode start = document.putArray("Initial Guess");
		parameters.forEach(parameter -> start.add(parameter.start()));
		document.putObject("Constants");
		document.put("Fit", false);
		ArrayNode bounds = document.putArray("Bounds");
		ArrayNode lower = bounds.addArray();
		ArrayNode upper = bounds.addArray();
		parameters.forEach(parameter -> {
			lower.add(parameter.lower());
			upper.add(parameter.upper());
		});
		document.set("Interphase", provenance(circuit));
		return document;
	}

	private static ObjectNode provenance(EquivalentCircuit circuit) {
		ObjectNode provenance = JsonNodeFactory.instance.objectNode();
		provenance.put("Area / cm2", Rounded.of(circuit.area()));
		ArrayNode processes = provenance.putArray("Processes");
		int number = 0;
		for (Process process : circuit.processes()) {
			ObjectNode row = processes.addObject();
			row.put("Element", "R" + ++number);
			row.put("Label", process.label());
			if (process.resistance().isKnown()) {
				row.put("R 5 % / ohm", Rounded.of(process.resistance().p5()));
				row.put("R 95 % / ohm", Rounded.of(process.resistance().p95()));
			}
			row.put("Frequency / Hz", Rounded.of(process.frequency()));
		}
		ArrayNode missing = provenance.putArray("Missing");
		circuit.missing().forEach(missing::add);
		ArrayNode notes = provenance.putArray("Notes");
		circuit.notes().forEach(notes::add);
		return provenance;
	}
}
