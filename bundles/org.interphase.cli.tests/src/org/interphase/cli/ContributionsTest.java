/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ContributionsTest extends CommandLineFixture {

	@Test
	void bothFormsListWhatIsInstalled() throws Exception {
		JsonNode all = run("contributions", "--format", "json").json().get("contributions");
		String text = run("contributions").out();
		assertTrue(all.size() > 100);
		for (JsonNode one : all) {
			assertTrue(text.contains(one.get("id").textValue()), one.toString());
		}
		assertTrue(text.contains(all.size() + " contributions, 0 problems."), text);
	}

	@Test
	void oneKindOnly() throws Exception {
		JsonNode rules = run("contributions", "--kind", "Rule", "--format", "json").json().get("contributions");
		assertTrue(rules.size() > 50);
		rules.forEach(rule -> assertEquals("rule", rule.get("kind").textValue()));
		run("contributions", "--kind", "spell").refusedWith("--kind spell", "rule profile");
	}

	@Test
	void whatIsLeftOutIsNotAsked() throws Exception {
		String cell = file("cell.cellstack", GARNET);
		JsonNode findings = assessJson(cell).stack().get("findings");
		assertTrue(findings.size() > 0);
		String rule = findings.at("/0/rule").textValue();
		JsonNode fewer = assessJson(cell, "--without", rule).stack().get("findings");
		fewer.forEach(finding -> assertFalse(finding.get("rule").textValue().equals(rule)));
		assertTrue(fewer.size() < findings.size());
	}

	@Test
	void anEstimatorCanBeLeftOut() throws Exception {
		String[] args = { "estimate", file("cell.cellstack", GARNET), "--draws", "200", "--format", "csv" };
		String estimator = run(args).out().lines().filter(line -> line.contains(",boundary,")).findFirst().orElseThrow()
				.split(",")[9];
		Outcome without = run("estimate", "cell.cellstack", "--draws", "200", "--format", "csv", "--without",
				estimator + ",R-ECH-08");
		assertEquals(0, without.exitCode(), without.err());
		assertFalse(without.out().contains("," + estimator + ","), without.out());
	}

	@Test
	void whatGoesFirstIsTakenWithWhatIsLeftOut() throws Exception {
		String cell = file("cell.cellstack", GARNET);
		assertEquals(run("assess", cell, "--without", "R-ECH-08").out(),
				run("assess", cell, "--first", "org.interphase.library,user", "--without", "R-ECH-08").out());
	}

	@Test
	void unknownIdsAreRefused() throws Exception {
		String cell = file("cell.cellstack", GARNET);
		run("assess", cell, "--first", "R-ECH-99").refusedWith("--first R-ECH-99", "R-ECH-01", "interphase contributions");
		run("assess", cell, "--without", "R-ECH-99").refusedWith("--without R-ECH-99", "R-ECH-01", "interphase contributions");
		for (String command : new String[] { "validate", "estimate", "explain", "report" }) {
			run(command, cell, "--without", "nobody").refusedWith("nobody");
		}
		run("diff", cell, cell, "--without", "nobody").refusedWith("nobody");
		run("render", cell, "--svg", "--without", "nobody").refusedWith("nobody");
		run("sweep", cell, "--vary", "2.thickness=1..2", "--without", "nobody").refusedWith("nobody");
	}

	@Test
	void aLibraryFolderThatIsNotThereIsRefused() throws Exception {
		String cell = file("cell.cellstack", GARNET);
		run("assess", cell, "--library", "nowhere").refusedWith("--library nowhere", "no such folder");
		run("library", "list", "--library=nowhere").refusedWith("nowhere");
		run("assess", cell, "--library").refusedWith("--library");
	}

	@Test
	void aLibraryThatWouldNotBeReadIsRefused() throws Exception {
		run("library", "list");
		run("assess", file("cell.cellstack", GARNET), "--library", ".").refusedWith("start a new");
	}
}
