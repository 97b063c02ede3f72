/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.interphase.core.exchange.DesignExporter;
import org.interphase.core.exchange.ExchangeException;
import org.interphase.core.notation.NotationException;
import org.interphase.core.notation.NotationParser;
import org.interphase.core.registry.Registries;
import org.interphase.model.Design;
import org.interphase.model.Identified;
import org.interphase.model.Layer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Designs to export, and what the installed exporters make of them. */
final class Exported {

	static final String PREFIX = "org.interphase.exchange.";
	static final String CIRCUIT = PREFIX + "impedance-py";
	static final String CODE = PREFIX + "circuit-code";
	static final String LINKED = PREFIX + "battinfo";
	static final String PYBAMM = PREFIX + "pybamm";

	private static final JsonMapper JSON = new JsonMapper();

	private Exported() {
	}

	/** A design of one stack with an area of 2 cm2, whose parts have the same ids each time: draws hang on them. */
	static Design design(String notation) throws NotationException {
		Design design = NotationParser.of(Registries.standard()).parse(notation);
		design.getStacks().getFirst().setArea(2.);
		int number = 0;
		for (TreeIterator<EObject> parts = design.eAllContents(); parts.hasNext();) {
			if (parts.next() instanceof Identified part) {
				part.setId("part" + ++number);
			}
		}
		return design;
	}

	/** One cell, all of it known. */
	static Design plain() throws NotationException {
		Design design = design("Li 100 um | ILE 10 um | LLZO 500 um [polished] | ILE 20 um | LFP 40 um 5 mg/cm2"
				+ " @ 25 C @ 5 MPa @ 0.1 mA/cm2 @ charge 3.8 V @ discharge 2.5 V");
		design.setName("Plain");
		return design;
	}

	/** Two cells in series with collectors at the ends. */
	static Design bipolar() throws NotationException {
		Design design = design("Cu 10 um | Li 20 um | LPSCl 100 um | NMC811 50 um 10 mg/cm2 | SS 20 um"
				+ " | Li 20 um | LPSCl 100 um | NMC811 50 um 10 mg/cm2 | Al 15 um @ 60 C");
		design.setName("Bipolar");
		return design;
	}

	/** A cell with a material that no library has, and a layer without a thickness. */
	static Design unknown() throws NotationException {
		Design design = design("Li | LATP | LLZO 100 um | LFP 40 um");
		design.setName("Unknown");
		Layer layer = design.getStacks().getFirst().getLayers().get(1);
		layer.setName("X");
		layer.setMaterial("unobtainium");
		return design;
	}

	static List<DesignExporter> exporters() {
		return Registries.standard().exporters().stream().filter(exporter -> exporter.id().startsWith(PREFIX)).toList();
	}

	static DesignExporter exporter(String id) {
		return exporters().stream().filter(exporter -> exporter.id().equals(id)).findFirst().orElseThrow();
	}

	static String text(String exporter, Design design) throws ExchangeException, IOException {
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		exporter(exporter).write(design, output, Registries.standard());
		return output.toString(StandardCharsets.UTF_8);
	}

	static JsonNode json(String exporter, Design design) throws ExchangeException, IOException {
		return JSON.readTree(text(exporter, design));
	}
}
