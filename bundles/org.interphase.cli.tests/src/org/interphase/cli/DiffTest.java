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
import static org.junit.jupiter.api.Assertions.assertTrue;

class DiffTest extends CommandLineFixture {

	@Test
	void equalDesignsAreEqual() throws Exception {
		file("a.cellstack", GARNET);
		file("b.cellstack", GARNET.replaceAll(" id=\"\\w+\"", ""));
		Outcome outcome = run("diff", "a.cellstack", "b.cellstack");
		assertEquals(0, outcome.exitCode(), outcome.out());
		assertTrue(outcome.out().contains("No difference."), outcome.out());
		assertTrue(run("diff", "--format", "json", "a.cellstack", "b.cellstack").json().get("equal").booleanValue());
	}

	@Test
	void aChangedThicknessIsToldWithItsEffect() throws Exception {
		file("a.cellstack", GARNET);
		file("b.cellstack", GARNET.replace("\"500\"", "\"20\""));
		Outcome outcome = run("diff", "a.cellstack", "b.cellstack");
		assertEquals(1, outcome.exitCode(), outcome.err());
		assertTrue(outcome.out().contains("~ layer 2 LLZO\n      thickness: 500 um -> 20 um\n"), outcome.out());
		JsonNode stack = run("diff", "--format", "json", "a.cellstack", "b.cellstack").json().at("/stacks/0");
		assertEquals(1, stack.get("layers").size());
		assertEquals(0, stack.get("boundaries").size());
		assertEquals("um", stack.at("/layers/0/changes/0/unit").textValue());
		JsonNode part = stack.at("/effect/parts/0");
		assertEquals("LLZO", part.get("label").textValue());
		assertEquals(25, part.at("/before/median").doubleValue() / part.at("/after/median").doubleValue(), 1e-6);
	}

	@Test
	void insertedLayersAndTreatmentsStandApart() throws Exception {
		file("a.txt", "Li | LLZO 500 um | LFP 60 um");
		file("b.txt", "Li | ILE 1 um | LLZO 500 um [polished] | LFP 60 um");
		String text = run("diff", "a.txt", "b.txt").out();
		for (String line : new String[] { "+ layer 2 ILE", "- boundary 1 Li|LLZO", "+ boundary 1 Li|ILE",
				"+ boundary 2 ILE|LLZO", "~ boundary 3 LLZO|LFP", "(not set) -> polished", "Findings that are gone" }) {
			assertTrue(text.contains(line), () -> line + " is missing in\n" + text);
		}
		assertTrue(!text.contains("layer 3") && !text.contains("layer 1"), text);
	}

	@Test
	void theReportIsTheSameInEachRun() throws Exception {
		file("a.txt", "Li | LLZO 500 um | LFP 60 um");
		file("b.txt", "Li | LLZO 400 um | LFP 60 um @ 60 C");
		assertEquals(run("diff", "--format", "json", "a.txt", "b.txt").out(),
				run("diff", "--format", "json", "a.txt", "b.txt").out());
		run("diff", "a.txt", "b.txt", "--out", "report.txt");
		assertTrue(Files.readString(directory.resolve("report.txt")).contains("conditions, temperature"));
	}

	@Test
	void badInputIsRefused() throws Exception {
		file("a.cellstack", GARNET);
		run("diff", "a.cellstack").refusedWith("AFTER");
		run("diff", "a.cellstack", "nowhere.cellstack").refusedWith("nowhere.cellstack");
		run("diff", "a.cellstack", "a.cellstack", "--out", "a.cellstack").refusedWith("overwrite");
	}
}
