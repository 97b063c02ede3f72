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
import java.util.Set;

import org.interphase.library.ReferenceCell;
import org.interphase.library.ReferenceCells;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** What {@code assess --format json} writes is what its published schema promises. */
class AssessmentSchemaTest {

	private static final ObjectMapper JSON = new ObjectMapper();
	private static final String CELL = "Li | LLZO 500 um | LFP 60 um";

	private final JsonSchema schema = schema();

	private static JsonSchema schema() {
		try (InputStream stream = Interphase.class.getResourceAsStream("/schema/assessment-1.schema.json")) {
			return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(JSON.readTree(stream));
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	private static JsonNode assess(String notation) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int exitCode = Interphase.run(
				new String[] { "assess", "--format", "json", "--fail-on", "never", "--draws", "200", "--stack", notation },
				new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8),
				Path.of(""));
		assertEquals(0, exitCode, () -> notation + ": " + err.toString(StandardCharsets.UTF_8));
		return JSON.readTree(out.toByteArray());
	}

	@Test
	void theSchemaItselfIsSound() throws Exception {
		try (InputStream stream = Interphase.class.getResourceAsStream("/schema/assessment-1.schema.json")) {
			JsonSchema meta = JsonSchemaFactory.getInstance(VersionFlag.V202012)
					.getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
			assertEquals(Set.of(), meta.validate(JSON.readTree(stream)));
		}
	}

	@Test
	void reportsOfAllReferenceCellsFit() throws Exception {
		for (ReferenceCell cell : ReferenceCells.all()) {
			if (cell.isStack()) {
				assertEquals(Set.of(), schema.validate(assess(cell.notation())), cell.id());
			}
		}
	}

	@Test
	void theSchemaIsStrict() throws Exception {
		JsonNode good = assess(CELL);
		assertEquals(Set.of(), schema.validate(good));
		refuses(good, "", "extra", JSON.getNodeFactory().numberNode(1));
		refuses(good, "/designs/0/stacks/0/layers/1", "thickness_um", JSON.getNodeFactory().textNode("500 um"));
		refuses(good, "/designs/0/stacks/0/layers/1", "extra", JSON.getNodeFactory().nullNode());
		refuses(good, "/designs/0/stacks/0/boundaries/0/interphase", "kind", JSON.getNodeFactory().textNode("odd"));
		refuses(good, "/designs/0/stacks/0/layers/1/asr_ohm_cm2", "p6", JSON.getNodeFactory().numberNode(1));
		refuses(good, "/designs/0/stacks/0/layers/1/asr_ohm_cm2", "basis", JSON.getNodeFactory().textNode("guess"));
		refuses(good, "/designs/0/conditions", "age_h", JSON.getNodeFactory().numberNode(-1));
	}

	private void refuses(JsonNode good, String place, String key, JsonNode value) {
		JsonNode bad = good.deepCopy();
		((ObjectNode) bad.at(place)).set(key, value);
		Set<ValidationMessage> complaints = schema.validate(bad);
		assertFalse(complaints.isEmpty(), place + "/" + key);
	}
}
