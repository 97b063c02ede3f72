/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.interphase.library.ReferenceCell;
import org.interphase.library.ReferenceCells;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** What each command writes as JSON is what its published schema promises. */
class ReportSchemasTest {

	private static final String CELL = "Li | ILE 1 um | LLZO 500 um [coated ZnO 20 nm] | LFP 60 um @ 60 C @ 5 MPa";
	private static final String OTHER = "Li | LATP 200 um [polished] | LFP 60 um @ 25 C";

	@TempDir
	Path directory;

	static Stream<Arguments> reports() {
		return Stream.of(report("validation-1", "validate", "--stack", CELL),
				report("validation-1", "validate", "--stack", OTHER),
				report("estimate-1", "estimate", "--stack", CELL),
				report("estimate-1", "estimate", "--outputs", "--spectrum", "--stack", OTHER),
				report("explanation-1", "explain", "--stack", CELL),
				report("explanation-1", "explain", "--layer", "3", "--stack", CELL),
				report("rules-1", "rules", "list"), report("rules-1", "rules", "show", "R-ECH-08"),
				report("library-1", "library", "list"), report("library-1", "library", "show", "llzo"),
				report("library-check-1", "library", "check"), report("contributions-1", "contributions"),
				report("sweep-1", "sweep", "--stack", CELL, "--draws", "100", "--vary", "LLZO.thickness=10..500:3", "--vary",
						"conditions.T=25..60 C:2"),
				report("calibration-1", "calibrate", "--report", "--draws", "100"),
				report("comparison-1", "diff", "a.txt", "b.txt"), report("comparison-1", "diff", "a.txt", "a.txt"));
	}

	private static Arguments report(String schema, String... command) {
		return Arguments.of(schema, Stream.concat(Stream.of(command), Stream.of("--format", "json")).toList());
	}

	@ParameterizedTest
	@MethodSource("reports")
	void reportsFitTheirSchemaAndTheSchemaIsStrict(String name, List<String> command) throws Exception {
		Files.writeString(directory.resolve("a.txt"), CELL);
		Files.writeString(directory.resolve("b.txt"), OTHER);
		JsonNode report = CommandLineRun.JSON.readTree(CommandLineRun.run(directory, command.toArray(String[]::new)));
		JsonSchema schema = CommandLineRun.schema(name);
		assertEquals(Set.of(), schema.validate(report));
		assertEquals("urn:interphase:schema:" + name, report.get("schema").textValue());
		((ObjectNode) report).put("extra", 1);
		assertFalse(schema.validate(report).isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "assessment-1", "validation-1", "estimate-1", "explanation-1", "rules-1", "library-1",
			"library-check-1", "contributions-1", "sweep-1", "calibration-1", "comparison-1", "design-1" })
	void theSchemasThemselvesAreSound(String name) throws Exception {
		JsonSchema meta = JsonSchemaFactory.getInstance(VersionFlag.V202012)
				.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
		assertEquals(Set.of(), meta.validate(CommandLineRun.schemaText(name)));
	}

	@Test
	void allReferenceCellsFitTheInterchangeForm() throws Exception {
		JsonSchema schema = CommandLineRun.schema("design-1");
		for (ReferenceCell cell : ReferenceCells.all()) {
			if (cell.isStack()) {
				assertEquals(Set.of(), schema.validate(CommandLineRun.JSON.readTree(
						CommandLineRun.run(directory, "convert", "--stack", cell.notation(), "--to", "json"))), cell.id());
			}
		}
	}
}
