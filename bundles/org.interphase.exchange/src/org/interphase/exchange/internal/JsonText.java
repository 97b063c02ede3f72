/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.exchange.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes JSON in UTF-8: the same bytes on every machine, one line feed at each end of line. */
public final class JsonText {

	private static final ObjectWriter WRITER = JsonMapper.builder().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).build()
			.writer(new DefaultPrettyPrinter(
					Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
					.withObjectIndenter(new DefaultIndenter("  ", "\n")));

	private JsonText() {
	}

	/** Writes an object; the output stays open. */
	public static void write(ObjectNode object, OutputStream output) throws IOException {
		WRITER.writeValue(output, object);
		output.write("\n".getBytes(StandardCharsets.UTF_8));
	}
}
