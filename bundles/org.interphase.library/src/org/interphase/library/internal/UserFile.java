/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.library.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A file of a user's library. Its columns may stand in any order. A broken row is told and left out; the other rows are
 * read all the same.
 */
final class UserFile {

	/** Far more than a library that people keep by hand has. */
	private static final long LARGEST = 20_000_000;
	private static final int BYTE_ORDER_MARK = 0xFEFF;
	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true)
			.setIgnoreEmptyLines(true).setTrim(true).get();

	private final Path file;
	private final Consumer<String> problems;

	/**
	 * A file.
	 *
	 * @param problems takes each problem, with the file, the line and the way out
	 */
	UserFile(Path file, Consumer<String> problems) {
		this.file = file;
		this.problems = problems;
	}

	/**
	 * Reads it.
	 *
	 * @param columns the columns it must have; others are not allowed, because they are most likely misspelt
	 * @param reader  makes a value of a row; an {@link IllegalArgumentException} says what is wrong with it
	 * @return the values of the rows that are right; none if there is no such file
	 */
	<T> List<T> read(List<String> columns, Function<CsvRow, T> reader) {
		if (!Files.exists(file)) {
			return List.of();
		}
		List<T> values = new ArrayList<>();
		try {
			if (Files.size(file) > LARGEST) {
				problem(LibraryTexts.get("problem.large", String.valueOf(LARGEST / 1_000_000))); //$NON-NLS-1$
				return List.of();
			}
			try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
				skipByteOrderMark(text);
				try (CSVParser parser = FORMAT.parse(text)) {
					if (hasColumns(parser.getHeaderNames(), columns)) {
						read(parser, reader, values);
					}
				}
			}
		} catch (IOException | UncheckedIOException e) {
			problem(LibraryTexts.get("problem.unreadable", String.valueOf(e.getMessage()))); //$NON-NLS-1$
		} catch (IllegalArgumentException e) {
			problem(1, LibraryTexts.get("problem.headings", String.valueOf(e.getMessage()), String.join(",", columns))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return List.copyOf(values);
	}

	private <T> void read(CSVParser parser, Function<CsvRow, T> reader, List<T> values) {
		for (CSVRecord row : parser) {
			long line = parser.getCurrentLineNumber();
			if (!row.isConsistent()) {
				problem(line, LibraryTexts.get("problem.fields", String.valueOf(row.size()))); //$NON-NLS-1$
				continue;
			}
			try {
				values.add(reader.apply(new CsvRow(row)));
			} catch (IllegalArgumentException e) {
				problem(line, String.valueOf(e.getMessage()));
			}
		}
	}

	private boolean hasColumns(List<String> found, List<String> columns) {
		List<String> missing = columns.stream().filter(column -> !found.contains(column)).toList();
		List<String> unknown = found.stream().filter(column -> !columns.contains(column)).toList();
		if (!missing.isEmpty()) {
			problem(1, LibraryTexts.get("problem.columnsMissing", String.join(", ", missing), String.join(",", columns))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		} else if (!unknown.isEmpty()) {
			problem(1, LibraryTexts.get("problem.columnsUnknown", String.join(", ", unknown), String.join(",", columns))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		return missing.isEmpty() && unknown.isEmpty();
	}

	/** Spreadsheets write one. */
	private static void skipByteOrderMark(BufferedReader text) throws IOException {
		text.mark(1);
		if (text.read() != BYTE_ORDER_MARK) {
			text.reset();
		}
	}

	private void problem(String text) {
		problems.accept(file + ": " + text); //$NON-NLS-1$
	}

	private void problem(long line, String text) {
		problems.accept(file.toString() + ':' + line + ": " + text); //$NON-NLS-1$
	}
}
