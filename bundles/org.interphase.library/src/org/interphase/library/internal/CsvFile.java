/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.library.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A comma-separated file with a heading line. */
final class CsvFile {

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

	private CsvFile() {
	}

	/**
	 * Reads a file that lies beside this class.
	 *
	 * @throws BrokenDataException if it is missing, or if a row is broken
	 */
	static <T> List<T> read(String name, List<String> columns, Function<CsvRow, T> reader) {
		try (InputStream stream = CsvFile.class.getResourceAsStream(name)) {
			if (stream == null) {
				throw new BrokenDataException(name, "the file is missing", null); //$NON-NLS-1$
			}
			return read(name, new InputStreamReader(stream, StandardCharsets.UTF_8), columns, reader);
		} catch (IOException e) {
			throw new BrokenDataException(name, "the file cannot be read", e); //$NON-NLS-1$
		}
	}

	/**
	 * Reads a text.
	 *
	 * @param name    name of the text in messages
	 * @param columns the headings it must have, in this order
	 * @param reader  what makes a value of a row; an {@link IllegalArgumentException} says that the row is broken
	 * @throws BrokenDataException if a row is broken
	 */
	static <T> List<T> read(String name, Reader text, List<String> columns, Function<CsvRow, T> reader) {
		List<T> values = new ArrayList<>();
		try (CSVParser parser = FORMAT.parse(text)) {
			if (!parser.getHeaderNames().equals(columns)) {
				throw new BrokenDataException(name, 1, "the headings should be " + columns, null); //$NON-NLS-1$
			}
			for (CSVRecord row : parser) {
				values.add(value(name, parser.getCurrentLineNumber(), row, reader));
			}
		} catch (UncheckedIOException | IOException e) {
			throw new BrokenDataException(name, "the file cannot be read: " + e.getMessage(), e); //$NON-NLS-1$
		}
		return List.copyOf(values);
	}

	private static <T> T value(String name, long line, CSVRecord row, Function<CsvRow, T> reader) {
		if (!row.isConsistent()) {
			throw new BrokenDataException(name, line, row.size() + " fields are too many or too few", null); //$NON-NLS-1$
		}
		try {
			return reader.apply(new CsvRow(row));
		} catch (IllegalArgumentException e) {
			throw new BrokenDataException(name, line, String.valueOf(e.getMessage()), e);
		}
	}
}
