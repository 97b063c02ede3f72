/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.interphase.core.exchange.ExchangeException;
import org.interphase.core.registry.Registries;
import org.interphase.core.template.DesignTemplate;
import org.interphase.model.Design;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;

/** Designs as linked data. */
class LinkedDataTest {

	static Stream<DesignTemplate> cells() {
		return Registries.standard().templates().stream();
	}

	/** A term without an address would silently vanish when the file is expanded. */
	@ParameterizedTest
	@MethodSource("cells")
	void theContextHoldsTheTermsOfTheFileAndNoOthers(DesignTemplate template) throws Exception {
		JsonNode document = Exported.json(Exported.LINKED, template.create());
		Set<String> used = new TreeSet<>(Set.of("dcterms", "rdfs", "schema"));
		terms(document, used);
		Set<String> defined = new TreeSet<>();
		document.path("@context").fieldNames().forEachRemaining(defined::add);
		assertEquals(defined, used);
	}

	@ParameterizedTest
	@MethodSource("cells")
	void eachLayerIsWrittenOutOnceAndHasItsPlace(DesignTemplate template) throws Exception {
		Design design = template.create();
		List<JsonNode> nodes = new ArrayList<>();
		all(Exported.json(Exported.LINKED, design), nodes);
		List<Integer> places = nodes.stream().filter(node -> node.has("schema:position"))
				.map(node -> node.path("schema:position").asInt()).sorted().toList();
		int layers = design.getStacks().getFirst().getLayers().size();
		assertEquals(Stream.iterate(1, i -> i <= layers, i -> i + 1).toList(), places);
		Set<String> known = new HashSet<>();
		nodes.stream().filter(node -> node.has("@type") && node.has("@id")).forEach(node -> known.add(node.path("@id").asText()));
		nodes.stream().filter(node -> !node.has("@type") && node.path("@id").asText().startsWith("_:"))
				.forEach(node -> assertTrue(known.contains(node.path("@id").asText()), node.toString()));
	}

	@Test
	void aCellHasItsElectrodesCollectorsAndElectrolytes() throws Exception {
		JsonNode cell = Exported.json(Exported.LINKED, Exported.design("Cu 10 um | Li 20 um | LPSCl 100 um | NMC811 50 um | Al 15 um"));
		assertEquals(List.of("BatteryCell", "SolidStateBattery", "LithiumMetalBattery"), types(cell));
		JsonNode negative = cell.path("hasNegativeElectrode").path(0);
		assertEquals(List.of("LithiumElectrode"), types(negative));
		assertEquals("Cu", negative.path("hasCurrentCollector").path(0).path("schema:name").asText().substring(0, 2));
		assertEquals(List.of("LithiumNickelManganeseCobaltOxideElectrode"), types(cell.path("hasPositiveElectrode").path(0)));
		assertEquals(List.of("SolidElectrolyte"), types(cell.path("hasElectrolyte").path(0)));
		assertEquals(5, cell.path("hasLayer").size());
	}

	@Test
	void aCellWithALiquidIsNoSolidStateCell() throws Exception {
		assertEquals(List.of("BatteryCell", "LithiumMetalBattery"), types(Exported.json(Exported.LINKED, Exported.plain())));
	}

	@Test
	void aSymmetricCellHasElectrodesWithoutASign() throws Exception {
		JsonNode cell = Exported.json(Exported.LINKED, Exported.design("Li | LLZO 500 um | Li"));
		assertEquals(List.of("ElectrochemicalCell"), types(cell));
		assertEquals(2, cell.path("hasElectrode").size());
	}

	@Test
	void cellsInSeriesAreAModuleWithPlates() throws Exception {
		JsonNode module = Exported.json(Exported.LINKED, Exported.bipolar());
		assertEquals(List.of("BatteryModule"), types(module));
		assertEquals(2, module.path("hasConstituent").size());
		assertEquals("bipolar plate", module.path("hasLayer").path(0).path("schema:category").asText());
	}

	@Test
	void aCompositeIsMadeOfItsPhases() throws Exception {
		JsonNode cell = Exported.json(Exported.LINKED,
				Exported.design("Li | QSSE(LLZO+PY14FSI_L) 80:20 wt 30 um | LFP+LLZO 70:30 wt 40 um"));
		JsonNode interlayer = cell.path("hasElectrolyte").path(0);
		assertEquals(List.of("Electrolyte"), types(interlayer));
		assertEquals(2, interlayer.path("hasConstituent").size());
		assertQuantity(0.2, "EMMO_5ebd5e01_0ed3_49a2_a30d_cd05cbe72978",
				quantity(interlayer.path("hasConstituent").path(1), "MassFraction"));
		JsonNode electrode = cell.path("hasPositiveElectrode").path(0);
		assertEquals(List.of("LithiumIronPhosphate", "schema:ChemicalSubstance"), types(electrode.path("hasActiveMaterial").path(0)));
		assertEquals(1, electrode.path("hasActiveMaterial").size());
		assertEquals("llzo", electrode.path("hasConstituent").path(0).path("schema:identifier").asText());
	}

	@Test
	void quantitiesHaveTheUnitsOfTheOntology() throws Exception {
		Design design = Exported.design("Li 100 um | LLZO 500 um | LFP 40 um 2 mAh/cm2");
		JsonNode cell = Exported.json(Exported.LINKED, design);
		JsonNode positive = cell.path("hasPositiveElectrode").path(0);
		assertQuantity(7.2, "CoulombPerSquareCentiMetre", quantity(positive, "AreicCapacity"));
		assertQuantity(40, "MicroMetre", quantity(positive, "Thickness"));
		assertQuantity(2, "SquareCentiMetre", quantity(positive, "Area"));
	}

	@Test
	void theInternalResistanceIsThatOfTheStackOverItsArea() throws Exception {
		JsonNode cell = Exported.json(Exported.LINKED, Exported.plain());
		JsonNode asr = StreamSupport.stream(cell.path("schema:additionalProperty").spliterator(), false)
				.filter(property -> property.path("schema:name").asText().endsWith("of the stack")).findFirst().orElseThrow();
		assertQuantity(asr.path("schema:value").asDouble() / 2, "Ohm", quantity(cell, "InternalResistance"));
		assertTrue(asr.path("schema:minValue").asDouble() < asr.path("schema:value").asDouble());
		assertTrue(asr.path("schema:maxValue").asDouble() > asr.path("schema:value").asDouble());
	}

	@Test
	void anIncompleteStackHasNoInternalResistance() throws Exception {
		JsonNode cell = Exported.json(Exported.LINKED, Exported.unknown());
		assertFalse(cell.toString().contains("InternalResistance"));
	}

	@Test
	void anEmptyStackIsRefused() throws Exception {
		Design design = Exported.plain();
		design.getStacks().getFirst().getLayers().clear();
		assertThrows(ExchangeException.class, () -> Exported.text(Exported.LINKED, design));
	}

	private static void assertQuantity(double value, String unit, JsonNode quantity) {
		assertEquals(value, quantity.path("hasNumericalPart").path("hasNumberValue").asDouble(), 1e-4 * value);
		assertEquals("https://w3id.org/emmo#" + unit, quantity.path("hasMeasurementUnit").asText());
	}

	private static JsonNode quantity(JsonNode owner, String kind) {
		return StreamSupport.stream(owner.path("hasProperty").spliterator(), false)
				.filter(property -> types(property).contains(kind)).findFirst().orElseThrow();
	}

	private static List<String> types(JsonNode node) {
		return StreamSupport.stream(node.path("@type").spliterator(), false).map(JsonNode::asText).toList();
	}

	private static void all(JsonNode node, List<JsonNode> found) {
		if (node.isObject()) {
			found.add(node);
		}
		node.forEach(child -> all(child, found));
	}

	private static void terms(JsonNode document, Set<String> used) {
		List<JsonNode> nodes = new ArrayList<>();
		for (Map.Entry<String, JsonNode> field : document.properties()) {
			if (!field.getKey().equals("@context")) {
				term(field.getKey(), used);
				all(field.getValue(), nodes);
			}
		}
		nodes.add(document);
		for (JsonNode node : nodes) {
			if (node != document) {
				node.fieldNames().forEachRemaining(name -> term(name, used));
			}
			types(node).forEach(type -> term(type, used));
		}
	}

	private static void term(String name, Set<String> used) {
		if (!name.startsWith("@") && name.indexOf(':') < 0) {
			used.add(name);
		}
	}
}
