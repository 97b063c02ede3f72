/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import com.fasterxml.jackson.databind.JsonNode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ValidateTest extends CommandLineFixture {

	/** Lithium reduces the titanium of LATP: no rule set passes this. */
	private static final String REDUCED = GARNET.replace("material=\"LLZO\"", "material=\"LATP\"");

	private static Document xml(String text) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void onlyTheRulesAreTold() throws Exception {
		Outcome outcome = run("validate", file("latp.cellstack", REDUCED));
		assertEquals(1, outcome.exitCode(), outcome.err());
		assertTrue(outcome.out().contains("Errors (") && outcome.out().contains("R-ECH-"), outcome.out());
		assertFalse(outcome.out().contains("Boundaries"), outcome.out());
		assertEquals(0, run("validate", "--fail-on", "never", "latp.cellstack").exitCode());
	}

	@Test
	void foldersStandForAllDesignsInThem() throws Exception {
		Files.createDirectories(directory.resolve("cells/deep"));
		file("cells/b.cellstack", GARNET);
		file("cells/deep/a.cellstack", REDUCED);
		file("cells/notes.txt", "no design");
		file("z.cellstack", GARNET);
		JsonNode designs = run("validate", "--format", "json", "cells", "z.cellstack").json().get("designs");
		assertEquals(3, designs.size());
		assertEquals("cells/b.cellstack", designs.at("/0/file").textValue());
		assertEquals("cells/deep/a.cellstack", designs.at("/1/file").textValue());
		assertEquals("z.cellstack", designs.at("/2/file").textValue());
		Files.createDirectory(directory.resolve("empty"));
		run("validate", "empty").refusedWith("empty", ".cellstack");
	}

	@Test
	void theFindingsAreThoseOfAssess() throws Exception {
		String name = file("latp.cellstack", REDUCED);
		JsonNode assessed = assessJson(name).json();
		JsonNode validated = run("validate", "--format", "json", name).json();
		assertEquals(assessed.at("/designs/0/stacks/0/findings"), validated.at("/designs/0/stacks/0/findings"));
		assertEquals(assessed.get("counts"), validated.get("counts"));
		assertFalse(validated.toString().contains("asr_ohm_cm2"));
	}

	@Test
	void sarifPointsAtTheLinesOfTheFile() throws Exception {
		String name = file("my cell.cellstack", REDUCED);
		JsonNode run = run("validate", "--format", "sarif", name).json().at("/runs/0");
		assertEquals("interphase", run.at("/tool/driver/name").textValue());
		JsonNode reduced = null;
		for (JsonNode result : run.get("results")) {
			assertEquals(result.get("ruleId"), run.at("/tool/driver/rules").get(result.get("ruleIndex").intValue()).get("id"));
			assertEquals("my%20cell.cellstack",
					result.at("/locations/0/physicalLocation/artifactLocation/uri").textValue());
			assertEquals("open".equals(result.get("kind").textValue()), "none".equals(result.get("level").textValue()));
			if (result.at("/locations/0/logicalLocations/0/name").textValue().equals("LLZO")) {
				reduced = result;
			}
		}
		int line = 1 + (int) REDUCED.lines().takeWhile(text -> !text.contains("id=\"l2\"")).count();
		assertTrue(reduced != null, run.toString());
		if (reduced != null) {
			assertEquals(line, reduced.at("/locations/0/physicalLocation/region/startLine").intValue());
		}
	}

	@Test
	void waivedFindingsAreSuppressedInSarif() throws Exception {
		String waiver = "<waivers rule=\"R-TOP-01\" target=\"s\" reason=\"A half stack.\"/>";
		String name = file("a.cellstack", GARNET.replace("</cellstack:Design>", waiver + "</cellstack:Design>"));
		long suppressed = 0;
		for (JsonNode result : run("validate", "--format", "sarif", "--fail-on", "never", name).json().at("/runs/0/results")) {
			suppressed += result.path("suppressions").size();
		}
		assertEquals(run("validate", "--format", "json", name).json().at("/counts/waived").intValue(), suppressed);
	}

	@Test
	void junitCountsWhatItHolds() throws Exception {
		Document document = xml(run("validate", "--format", "junit", file("latp.cellstack", REDUCED)).out());
		Element suite = (Element) document.getElementsByTagName("testsuite").item(0);
		assertEquals("latp.cellstack", suite.getAttribute("name"));
		assertEquals(suite.getAttribute("tests"), String.valueOf(suite.getElementsByTagName("testcase").getLength()));
		assertEquals(suite.getAttribute("failures"), String.valueOf(suite.getElementsByTagName("failure").getLength()));
		assertEquals(suite.getAttribute("skipped"), String.valueOf(suite.getElementsByTagName("skipped").getLength()));
		NodeList failures = suite.getElementsByTagName("failure");
		assertTrue(failures.getLength() > 0);
		assertEquals("error", ((Element) failures.item(0)).getAttribute("type"));
		assertFalse(((Element) failures.item(0)).getAttribute("message").isEmpty());
	}

	@Test
	void junitHoldsAnyNameAndFailsAtTheLevelAskedFor() throws Exception {
		String name = file("a.cellstack", GARNET.replace("name=\"LLZO\"", "name=\"&lt;b> &amp; &quot;&#10;&#x9b;\""));
		Document calm = xml(run("validate", "--format", "junit", "--fail-on", "never", name).out());
		assertEquals(0, calm.getElementsByTagName("failure").getLength());
		Document strict = xml(run("validate", "--format", "junit", "--fail-on", "info", name).out());
		assertTrue(strict.getElementsByTagName("failure").getLength() > 0);
	}

	@Test
	void rulesCanBeGradedAndSwitchedOff() throws Exception {
		String name = file("latp.cellstack", REDUCED);
		String rule = run("validate", "--format", "json", name).json().at("/designs/0/stacks/0/findings/0/rule").textValue();
		JsonNode graded = run("validate", "--format", "json", "--rule", rule + "=hint", name).json();
		JsonNode off = run("validate", "--format", "json", "--rule", rule + "=off", name).json();
		assertTrue(graded.toString().contains(rule) && !off.at("/designs").toString().contains(rule), off.toString());
		assertFalse(graded.at("/designs/0/stacks/0/findings/0/rule").textValue().equals(rule));
		assertFalse(run("validate", "--format", "junit", "--rule", rule + "=off", name).out().contains(rule));
	}

	@Test
	void theReportGoesToAFileAsAWhole() throws Exception {
		String name = file("a.cellstack", GARNET);
		String shown = run("validate", "--format", "sarif", name).out();
		assertEquals("", run("validate", "--format", "sarif", "--out", "r.sarif", name).out());
		assertEquals(shown, Files.readString(directory.resolve("r.sarif")));
		assertEquals(2, directoryContent().size());
		run("validate", "--out", "a.cellstack", name).refusedWith("overwrite");
	}
}
