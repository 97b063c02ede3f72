/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli;

import java.io.StringReader;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class EstimateTest extends CommandLineFixture {

	private static final String CELL = "Li | LLZO 500 um [polished] | LFP 60 um @ 25 C";

	private static List<CSVRecord> csv(Outcome outcome) throws Exception {
		assertEquals(0, outcome.exitCode(), outcome.err());
		return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get()
				.parse(new StringReader(outcome.out())).getRecords();
	}

	@Test
	void allEstimatesStandSideBySideAndTheHeadlineIsThatOfAssess() throws Exception {
		JsonNode stack = run("estimate", "--format", "json", "--stack", CELL).json().at("/designs/0/stacks/0");
		JsonNode assessed = assessJson("--stack", CELL).stack();
		assertEquals(5, stack.get("parts").size());
		assertEquals("Li|LLZO", stack.at("/parts/1/label").textValue());
		JsonNode headline = stack.at("/parts/1/estimates/0");
		assertEquals(assessed.at("/boundaries/0/estimates/0/asr_ohm_cm2"), headline.get("asr_ohm_cm2"));
		assertEquals(assessed.at("/totals/asr_ohm_cm2"), stack.get("total_asr_ohm_cm2"));
		assertTrue(stack.path("outputs").isMissingNode() && stack.path("spectrum").isMissingNode());
		String text = run("estimate", "--stack", CELL).out();
		assertTrue(text.contains("evidence") && text.contains("mechanistic") && text.contains("Li|LLZO"), text);
		assertFalse(text.contains("Errors"), text);
	}

	@Test
	void outputsAndSpectrumComeOnDemand() throws Exception {
		JsonNode stack = run("estimate", "--outputs", "--spectrum", "--format", "json", "--stack", CELL).json()
				.at("/designs/0/stacks/0");
		assertTrue(stack.get("outputs").size() > 0);
		assertTrue(stack.at("/spectrum/points").size() > 10 && stack.at("/spectrum/arcs").size() > 1);
		String text = run("estimate", "--outputs", "--spectrum", "--stack", CELL).out();
		assertTrue(text.contains("Open-circuit voltage") && text.contains("Hz"), text);
	}

	@Test
	void aSpreadsheetHasARowForEachEstimate() throws Exception {
		JsonNode parts = run("estimate", "--format", "json", "--stack", CELL).json().at("/designs/0/stacks/0/parts");
		int estimates = 0;
		for (JsonNode part : parts) {
			estimates += part.get("estimates").size();
		}
		List<CSVRecord> rows = csv(run("estimate", "--format", "csv", "--stack", CELL));
		assertEquals(estimates + 1, rows.size());
		CSVRecord total = rows.get(rows.size() - 1);
		assertEquals("stack", total.get("kind"));
		CSVRecord first = rows.stream().filter(row -> row.get("kind").equals("boundary")).findFirst().orElseThrow();
		assertEquals("Li|LLZO", first.get("label"));
		assertEquals("true", first.get("headline"));
		assertTrue(Double.parseDouble(first.get("median")) > 0);
		assertTrue(csv(run("estimate", "--outputs", "--format", "csv", "--stack", CELL)).size() > rows.size());
	}

	@Test
	void theSpectrumOfASpreadsheetIsItsPoints() throws Exception {
		List<CSVRecord> rows = csv(run("estimate", "--spectrum", "--format", "csv", "--stack", CELL));
		assertTrue(rows.size() > 10);
		assertTrue(Double.parseDouble(rows.get(0).get("frequency_Hz")) > Double
				.parseDouble(rows.get(rows.size() - 1).get("frequency_Hz")));
		run("estimate", "--spectrum", "--outputs", "--format", "csv", "--stack", CELL).refusedWith("--outputs",
				"--spectrum");
	}

	@Test
	void badInputIsRefused() throws Exception {
		run("estimate").refusedWith("FILE", "--stack");
		run("estimate", "nowhere.cellstack").refusedWith("nowhere.cellstack");
		run("estimate", "--format", "sarif", "--stack", CELL).refusedWith("sarif", "text, json, csv");
	}
}
