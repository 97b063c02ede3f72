/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** Runs commands and finds schemas. */
final class CommandLineRun {

	static final ObjectMapper JSON = new ObjectMapper();

	private CommandLineRun() {
	}

	/** What a command writes; findings do not matter, bad input and failures do. */
	static String run(Path directory, String... args) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int exitCode = Interphase.run(args, new PrintStream(out, true, StandardCharsets.UTF_8),
				new PrintStream(err, true, StandardCharsets.UTF_8), directory);
		assertTrue(exitCode < 2, () -> String.join(" ", args) + ": " + err.toString(StandardCharsets.UTF_8));
		return out.toString(StandardCharsets.UTF_8);
	}

	/** A schema that comes with the command line. */
	static JsonNode schemaText(String name) throws IOException {
		try (InputStream stream = Interphase.class.getResourceAsStream("/schema/" + name + ".schema.json")) {
			return JSON.readTree(stream);
		}
	}

	static JsonSchema schema(String name) throws IOException {
		return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schemaText(name));
	}
}
