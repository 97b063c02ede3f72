/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ExplainTest extends CommandLineFixture {

	private static final String CELL = "Li | LLZO 500 um [air-exposed 24 h] | LFP 60 um @ 60 C";

	@Test
	void withoutAChoiceTheDominantBoundaryIsExplained() throws Exception {
		JsonNode assessed = assessJson("--stack", CELL).stack().get("boundaries");
		boolean first = assessed.at("/0/asr_ohm_cm2/median").doubleValue() > assessed.at("/1/asr_ohm_cm2/median").doubleValue();
		JsonNode explained = run("explain", "--format", "json", "--stack", CELL).json();
		assertEquals(assessed.get(first ? 0 : 1).get("id"), explained.get("id"));
		assertEquals("boundary", explained.get("kind").textValue());
	}

	@Test
	void aBoundaryIsFoundByIdPlaceAndLabel() throws Exception {
		file("a.cellstack", GARNET);
		String byPlace = run("explain", "--boundary", "2", "a.cellstack").out();
		assertTrue(byPlace.contains("2 LLZO|LFP"), byPlace);
		assertEquals(byPlace, run("explain", "--boundary", "llzo | lfp", "a.cellstack").out());
		String id = assessJson("a.cellstack").stack().at("/boundaries/1/id").textValue();
		assertEquals(byPlace, run("explain", "--boundary", id, "a.cellstack").out());
	}

	@Test
	void idsOfMaterialsStandForTheirNames() throws Exception {
		String stack = "Li | llzbno 500 um | py14fsi_l 5 um | LFP";
		String byId = run("explain", "--boundary", "li|llzbno", "--stack", stack).out();
		assertTrue(byId.contains("1 Li|LLZO:Ba,Nb"), byId);
		assertEquals(byId, run("explain", "--boundary", "Li|LLZO:Ba,Nb", "--stack", stack).out());
	}

	@Test
	void theTextOpensTheNumberToItsSources() throws Exception {
		String text = run("explain", "--boundary", "Li|LLZO", "--stack", CELL).out();
		for (String part : new String[] { "Interphase", "Headline: ", "Beside it: ", "ohm cm2", "Provenance", "Sources\n",
				"What would narrow it most", "of the variance" }) {
			assertTrue(text.contains(part), () -> part + " is missing in\n" + text);
		}
	}

	@Test
	void equationsAreFilledAndUnverifiedValuesAreMarked() throws Exception {
		JsonNode explained = run("explain", "--layer", "2", "--format", "json", "--stack", CELL).json();
		assertEquals("layer", explained.get("kind").textValue());
		assertTrue(explained.get("interphase").isNull());
		JsonNode term = explained.at("/estimates/0/terms/0");
		assertTrue(term.get("filled").textValue().contains("um"), term.toString());
		for (JsonNode parameter : term.get("parameters")) {
			assertEquals("R".equals(parameter.get("provenance").textValue()), parameter.get("unverified").booleanValue());
			parameter.get("sources").forEach(key -> assertTrue(explained.get("sources").has(key.textValue()), key.textValue()));
		}
	}

	@Test
	void whatIsNotThereIsAnsweredWithWhatIs() throws Exception {
		String name = file("a.cellstack", GARNET);
		run("explain", "--boundary", "9", name).refusedWith("a.cellstack", "--boundary 9", "1 Li|LLZO", "2 LLZO|LFP");
		run("explain", "--layer", "LLZTO", name).refusedWith("--layer LLZTO", "2 LLZO (id l2)");
		run("explain", "--boundary", "1", "--layer", "1", name).refusedWith("--boundary", "--layer");
		run("explain", name, name).refusedWith("one design");
		run("explain", "--stack", "LLZO 500 um").refusedWith("no boundary");
		run("explain", "--boundary", "Li|LLZO", "--stack", "Li | LLZO 1 um | Li | LLZO 2 um | LFP").refusedWith("id",
				"several");
	}
}
