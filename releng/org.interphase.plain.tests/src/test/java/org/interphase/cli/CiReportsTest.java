/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What {@code validate} writes for continuous integration is what the tools there read. */
class CiReportsTest {

	@TempDir
	Path directory;

	@BeforeEach
	void designs() throws Exception {
		Files.createDirectory(directory.resolve("my cells"));
		CommandLineRun.run(directory, "new", "--stack", "Li | LATP 200 um | LFP 60 um", "--out", "my cells/a.cellstack");
		CommandLineRun.run(directory, "new", "--stack", "Li | LLZO 500 um [polished] | LFP 60 um @ 5 MPa", "--out",
				"my cells/b.cellstack");
	}

	/** The schema of OASIS comes as a resource of a library that models the format. */
	private static JsonSchema sarif() throws Exception {
		try (InputStream stream = CiReportsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
			return JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(CommandLineRun.JSON.readTree(stream));
		}
	}

	@Test
	void sarifObeysItsSchema() throws Exception {
		JsonNode report = CommandLineRun.JSON.readTree(CommandLineRun.run(directory, "validate", "--format", "sarif", "my cells"));
		assertTrue(report.at("/runs/0/results").size() > 2);
		assertEquals(Set.of(), sarif().validate(report));
		assertEquals(Set.of(), sarif().validate(CommandLineRun.JSON.readTree(
				CommandLineRun.run(directory, "validate", "--format", "sarif", "--stack", "Li | LATP 200 um | LFP"))));
	}

	@Test
	void theSchemaOfSarifIsNotEmpty() throws Exception {
		assertFalse(sarif().validate(CommandLineRun.JSON.readTree("{\"version\": \"2.1.0\"}")).isEmpty());
	}

	@Test
	void junitIsReadByTheReportParserOfMaven() throws Exception {
		String xml = CommandLineRun.run(directory, "validate", "--format", "junit", "my cells");
		JsonNode counts = CommandLineRun.JSON
				.readTree(CommandLineRun.run(directory, "validate", "--format", "json", "my cells")).get("counts");
		List<ReportTestSuite> suites = new TestSuiteXmlParser(new NullConsoleLogger()).parse(new InputStreamReader(
				new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8));
		ReportTestSuite first = suites.stream().filter(suite -> suite.getFullClassName().endsWith("a.cellstack")).findFirst()
				.orElseThrow();
		assertTrue(first.getNumberOfFailures() > 0);
		assertEquals(first.getNumberOfTests(), first.getTestCases().size());
		assertEquals(first.getNumberOfFailures(),
				first.getTestCases().stream().filter(test -> test.hasFailure() && !test.hasError()).count());
		assertTrue(suites.stream().mapToInt(ReportTestSuite::getNumberOfFailures).sum() <= counts.get("error").intValue());
	}
}
