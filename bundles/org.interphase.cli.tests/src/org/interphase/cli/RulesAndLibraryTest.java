/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli;

import java.nio.file.Files;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RulesAndLibraryTest extends CommandLineFixture {

	@Test
	void eachRuleHasALineAndAnEntry() throws Exception {
		JsonNode rules = run("rules", "list", "--format", "json").json().get("rules");
		String text = run("rules", "list").out();
		assertTrue(rules.size() > 50);
		for (JsonNode rule : rules) {
			assertTrue(text.lines().anyMatch(line -> line.startsWith(rule.get("id").textValue() + " ")), rule.toString());
		}
		assertTrue(text.contains(rules.size() + " rules."), text);
	}

	@Test
	void aRuleIsShownWithReasonAndParameters() throws Exception {
		String text = run("rules", "show", "r-ech-08").out();
		assertTrue(text.contains("R-ECH-08") && text.contains("Why") && text.contains("potential"), text);
		JsonNode rule = run("rules", "show", "R-ECH-08", "--format", "json").json().at("/rules/0");
		assertEquals("R-ECH-08", rule.get("id").textValue());
		assertEquals("V", rule.at("/parameters/0/unit").textValue());
	}

	@Test
	void rulesOfOneCategory() throws Exception {
		JsonNode rules = run("rules", "list", "--category", "electrochemistry", "--format", "json").json().get("rules");
		assertTrue(rules.size() > 1);
		rules.forEach(rule -> assertTrue(rule.get("category").textValue().startsWith("Electrochemistry/")));
		run("rules", "list", "--category", "Astrology").refusedWith("Astrology", "Electrochemistry/");
	}

	@Test
	void eachEntryOfTheLibraryHasAnIdAndCanBeShown() throws Exception {
		JsonNode entries = run("library", "list", "--format", "json").json().get("entries");
		assertTrue(entries.size() > 300);
		for (String kind : new String[] { "material", "interface", "treatment", "source" }) {
			JsonNode only = run("library", "list", "--kind", kind, "--format", "json").json().get("entries");
			assertTrue(only.size() > 0, kind);
			only.forEach(entry -> assertEquals(kind, entry.get("kind").textValue()));
			String id = only.at("/0/id").textValue();
			assertEquals(only.get(0), run("library", "show", id, "--format", "json").json().at("/entries/0"));
			assertTrue(run("library", "show", id).out().startsWith(id + " "), id);
		}
	}

	@Test
	void aMaterialIsFoundByAnyOfItsNames() throws Exception {
		assertEquals(run("library", "show", "llzo").out(), run("library", "show", "Li7La3Zr2O12").out());
	}

	@Test
	void theCheckTellsProblemsAndKnownErrors() throws Exception {
		Outcome text = run("library", "check");
		JsonNode problems = run("library", "check", "--format", "json").json().get("problems");
		int open = 0;
		for (JsonNode problem : problems) {
			open += problem.get("known_error").isNull() ? 1 : 0;
		}
		assertEquals(open == 0 ? 0 : 1, text.exitCode());
		assertTrue(text.out().strip().endsWith(open + " problems, " + (problems.size() - open) + " known errors of the sources."),
				text.out());
	}

	@Test
	void whatIsNotThereIsRefused() {
		run("rules", "show", "R-ECH-99").refusedWith("R-ECH-99", "R-ECH-01", "rules list");
		run("rules", "show").refusedWith("ID", "interphase help rules show");
		run("rules").refusedWith("list, show", "interphase help rules");
		run("library", "show", "unobtainium").refusedWith("unobtainium", "library list");
		run("library", "list", "--kind", "planet").refusedWith("--kind", "planet");
		run("library").refusedWith("list, show, check");
	}

	@Test
	void listsGoToFilesToo() throws Exception {
		assertEquals("", run("rules", "list", "--format", "json", "--out", "rules.json").out());
		assertTrue(Files.readString(directory.resolve("rules.json")).startsWith("{"));
		assertEquals(1, directoryContent().size());
	}

	@Test
	void helpOfPartsIsFound() {
		String help = run("help", "rules", "show").out();
		assertEquals(help, run("rules", "show", "--help").out());
		assertTrue(help.contains("interphase rules show R-ECH-08"), help);
		assertNotEquals(help, run("help", "rules").out());
		run("help", "rules", "sing").refusedWith("rules sing");
	}
}
