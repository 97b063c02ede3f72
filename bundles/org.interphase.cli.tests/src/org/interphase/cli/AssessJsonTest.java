/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The keys that scripts rely on. */
class AssessJsonTest extends CommandLineFixture {

	private static void hasKeys(JsonNode node, String... keys) {
		assertEquals(new TreeSet<>(List.of(keys)), new TreeSet<>(Set.copyOf(fieldNames(node))));
	}

	private static List<String> fieldNames(JsonNode node) {
		Iterator<String> names = node.fieldNames();
		List<String> list = new java.util.ArrayList<>();
		names.forEachRemaining(list::add);
		return list;
	}

	@Test
	void theKeysAreStable() throws Exception {
		JsonNode report = assessJson(file("a.cellstack", GARNET)).json();
		hasKeys(report, "tool", "version", "schema", "seed", "draws", "designs", "counts", "problems", "sources");
		assertEquals("interphase", report.get("tool").textValue());
		assertEquals("urn:interphase:schema:assessment-1", report.get("schema").textValue());
		hasKeys(report.at("/designs/0"), "file", "name", "conditions", "stacks");
		JsonNode stack = report.at("/designs/0/stacks/0");
		hasKeys(stack, "id", "name", "notation", "layers", "boundaries", "totals", "cells", "findings", "faults");
		hasKeys(stack.at("/layers/0"), "id", "name", "kind", "material", "thickness_um", "asr_ohm_cm2", "terms",
				"estimates");
		hasKeys(stack.at("/boundaries/0"), "id", "left", "right", "left_id", "right_id", "interphase", "asr_ohm_cm2",
				"terms", "estimates");
		hasKeys(stack.at("/boundaries/0/interphase"), "kind", "reason", "sources");
		hasKeys(stack.get("totals"), "asr_ohm_cm2", "missing", "open_circuit_voltage_V", "areal_capacity_mAh_cm2",
				"current_density_mA_cm2", "ohmic_drop_V", "thickness_um", "cells_in_series");
		hasKeys(stack.at("/cells/0"), "layers", "asr_ohm_cm2", "missing", "voltage_V");
	}

	@Test
	void eachCellInSeriesHasItsNumbers() throws Exception {
		JsonNode one = assessJson("--stack", "Li 20 um | LLZO 30 um | LFP 40 um").stack();
		assertEquals(one.at("/totals/asr_ohm_cm2"), one.at("/cells/0/asr_ohm_cm2"));
		assertEquals(3, one.at("/cells/0/layers").size());
		JsonNode two = assessJson("--stack", "Li 20 um | LLZO 30 um | LFP 40 um | Cu 10 um | Li 20 um | LLZO 60 um | LFP 40 um").stack();
		assertEquals(2, two.get("cells").size());
		assertTrue(two.at("/cells/1/voltage_V").doubleValue() > 3);
		assertTrue(two.at("/cells/0/asr_ohm_cm2/median").doubleValue() < two.at("/totals/asr_ohm_cm2/median").doubleValue());
	}

	@Test
	void valuesComeFromTheDesign() throws Exception {
		JsonNode stack = assessJson(file("a.cellstack", GARNET)).stack();
		assertEquals("LLZO", stack.at("/layers/1/name").textValue());
		assertEquals("solid electrolyte", stack.at("/layers/1/kind").textValue());
		assertEquals(500, stack.at("/layers/1/thickness_um").doubleValue());
		assertEquals("l1", stack.at("/boundaries/0/left_id").textValue());
		assertEquals("LLZO", stack.at("/boundaries/0/right").textValue());
		assertEquals(580, stack.at("/totals/thickness_um").doubleValue(), 1e-9);
		assertEquals(1, stack.at("/totals/cells_in_series").intValue());
	}

	@Test
	void resistancesAreInOrderAndTheHeadlineIsTheFirstEstimate() throws Exception {
		JsonNode stack = assessJson(file("a.cellstack", GARNET)).stack();
		JsonNode bulk = stack.at("/layers/1/asr_ohm_cm2");
		hasKeys(bulk, "p5", "median", "p95", "basis");
		assertTrue(bulk.get("p5").doubleValue() > 0);
		assertTrue(bulk.get("p5").doubleValue() <= bulk.get("median").doubleValue()
				&& bulk.get("median").doubleValue() <= bulk.get("p95").doubleValue(), bulk.toString());
		JsonNode first = stack.at("/layers/1/estimates/0");
		assertEquals(first.at("/asr_ohm_cm2/median"), bulk.get("median"));
		assertEquals(first.get("basis"), bulk.get("basis"));
		assertEquals(first.get("terms"), stack.at("/layers/1/terms"));
		hasKeys(first.at("/terms/0"), "id", "name", "mechanism", "model", "equation", "asr_ohm_cm2", "variance_share",
				"sources", "flags");
	}

	@Test
	void unknownNumbersAreNull() throws Exception {
		Outcome outcome = assessJson(file("a.cellstack", GARNET.replace(" thickness=\"500\"", "")));
		assertTrue(outcome.stack().at("/layers/1/thickness_um").isNull());
		assertTrue(outcome.stack().at("/layers/1/asr_ohm_cm2").isNull());
		assertTrue(outcome.json().at("/designs/0/conditions/stack_pressure_MPa").isNull());
		assertFalse(outcome.out().contains("NaN") || outcome.out().contains("Infinity"));
	}

	@Test
	void everySourceThatIsCitedIsListed() throws Exception {
		JsonNode report = assessJson(file("a.cellstack", GARNET)).json();
		Set<String> cited = new TreeSet<>();
		report.findValues("sources").forEach(keys -> {
			if (keys.isArray()) {
				keys.forEach(key -> cited.add(key.textValue()));
			}
		});
		assertEquals(cited, new TreeSet<>(fieldNames(report.get("sources"))));
		assertFalse(cited.isEmpty());
		for (String key : cited) {
			assertTrue(report.get("sources").get(key).get("citation").isTextual(), key);
		}
	}

	@Test
	void textIsUtf8WhateverTheTerminalSays() throws Exception {
		String name = file("u.cellstack", GARNET.replace("Garnet cell", "\u03b2-Zelle"));
		assertEquals("\u03b2-Zelle", assessJson(name).json().at("/designs/0/name").textValue());
	}
}
