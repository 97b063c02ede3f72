/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * One way to read a text as a table: what separates the cells is not said, so there may be several.
 *
 * @param delimiter what separates the cells
 * @param rows      the rows that are not empty
 */
public record DelimitedText(String delimiter, List<CSVRecord> rows) {

	/** Decimal commas are told from this one by nothing. */
	public static final String COMMA = ","; //$NON-NLS-1$
	/** As spreadsheets copy; as they write where the comma is the decimal sign; as all others write. */
	private static final List<String> DELIMITERS = List.of("\t", ";", COMMA); //$NON-NLS-1$ //$NON-NLS-2$

	/** Copies the rows. */
	public DelimitedText {
		rows = List.copyOf(rows);
	}

	/**
	 * All ways to read a text, the most likely delimiter first.
	 *
	 * @throws IOException if there is none, e.g. for a quotation mark that is not closed
	 */
	public static List<DelimitedText> readings(String text) throws IOException {
		List<DelimitedText> readings = new ArrayList<>();
		IOException problem = new IOException();
		for (String delimiter : DELIMITERS) {
			try {
				readings.add(new DelimitedText(delimiter, rows(text, delimiter)));
			} catch (IOException wrongDelimiterOrQuote) {
				problem = wrongDelimiterOrQuote;
			} catch (UncheckedIOException wrongDelimiterOrQuote) {
				problem = new IOException(wrongDelimiterOrQuote.getMessage(), wrongDelimiterOrQuote);
			}
		}
		if (readings.isEmpty()) {
			throw problem;
		}
		return readings;
	}

	/** The number of cells in the first row. */
	public int width() {
		return rows.isEmpty() ? 0 : rows.get(0).size();
	}

	private static List<CSVRecord> rows(String text, String delimiter) throws IOException {
		CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setTrim(true).setIgnoreEmptyLines(true).get();
		try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
			return parser.getRecords();
		}
	}
}
