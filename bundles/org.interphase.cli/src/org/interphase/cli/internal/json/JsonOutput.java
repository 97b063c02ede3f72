/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.json;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.cli.internal.report.Version;
import org.interphase.core.uncertainty.Summary;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;

/** Writes JSON in the conventions of our reports: no NaN, the same line ends everywhere, texts as arrays of texts. */
final class JsonOutput implements AutoCloseable {

	private static final JsonFactory FACTORY = new JsonFactory();

	private final JsonGenerator generator;

	JsonOutput(Writer writer) throws IOException {
		generator = FACTORY.createGenerator(writer);
		DefaultIndenter lines = new DefaultIndenter("  ", "\n"); //$NON-NLS-1$ //$NON-NLS-2$
		Separators separators = Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER)
				.withArrayEmptySeparator("").withObjectEmptySeparator(""); //$NON-NLS-1$ //$NON-NLS-2$
		generator.setPrettyPrinter(new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines));
	}

	/** A document. */
	interface Content {

		/** Writes it. */
		void write(JsonOutput json) throws IOException;
	}

	/** A document as text; the same content gives the same text, byte by byte. */
	static String render(Content content) {
		StringWriter text = new StringWriter();
		try (JsonOutput json = new JsonOutput(text)) {
			content.write(json);
		} catch (IOException e) {
			// a writer in memory does not fail
			throw new UncheckedIOException(e);
		}
		return text.append('\n').toString();
	}

	/** Opens a report and says which tool wrote it and which schema it obeys. */
	void beginReport(String schema) throws IOException {
		beginObject();
		text("tool", Version.TOOL); //$NON-NLS-1$
		text("version", Version.NUMBER); //$NON-NLS-1$
		text("schema", schema); //$NON-NLS-1$
	}

	void beginObject() throws IOException {
		generator.writeStartObject();
	}

	void beginObject(String key) throws IOException {
		generator.writeObjectFieldStart(key);
	}

	void endObject() throws IOException {
		generator.writeEndObject();
	}

	void beginArray(String key) throws IOException {
		generator.writeArrayFieldStart(key);
	}

	void endArray() throws IOException {
		generator.writeEndArray();
	}

	/** A text; null if there is none. */
	void text(String key, @Nullable String value) throws IOException {
		generator.writeStringField(key, value);
	}

	/** A text; null if there is none. */
	void text(String key, Optional<String> value) throws IOException {
		if (value.isPresent()) {
			text(key, value.get());
		} else {
			nothing(key);
		}
	}

	void integer(String key, long value) throws IOException {
		generator.writeNumberField(key, value);
	}

	void flag(String key, boolean value) throws IOException {
		generator.writeBooleanField(key, value);
	}

	/** A number; null if it is unknown. */
	void number(String key, double value) throws IOException {
		if (Double.isFinite(value)) {
			generator.writeNumberField(key, value);
		} else {
			generator.writeNullField(key);
		}
	}

	void texts(String key, Collection<String> values) throws IOException {
		beginArray(key);
		for (String value : values) {
			generator.writeString(value);
		}
		endArray();
	}

	void numbers(String key, Collection<Double> values) throws IOException {
		beginArray(key);
		for (Double value : values) {
			generator.writeNumber(value);
		}
		endArray();
	}

	/** Median and range; null if they are unknown. */
	void summary(String key, @Nullable Summary summary) throws IOException {
		if (summary == null) {
			generator.writeNullField(key);
			return;
		}
		beginObject(key);
		quantiles(summary);
		endObject();
	}

	/** The members of a summary, in an object that is open. */
	void quantiles(Summary summary) throws IOException {
		number("p5", summary.p5()); //$NON-NLS-1$
		number("median", summary.median()); //$NON-NLS-1$
		number("p95", summary.p95()); //$NON-NLS-1$
	}

	void nothing(String key) throws IOException {
		generator.writeNullField(key);
	}

	@Override
	public void close() throws IOException {
		generator.close();
	}
}
