/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.figure;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The numbers behind a figure.
 *
 * @param columns titles, with units
 * @param rows    one value for each column: numbers or texts
 */
public record DataTable(List<String> columns, List<List<Object>> rows) {

	/** A table without anything. */
	public static final DataTable EMPTY = new DataTable(List.of(), List.of());

	/** Copies the lists. */
	public DataTable {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
	}

	/** As comma-separated values with full precision; unknown numbers are empty. */
	public String csv() {
		StringWriter out = new StringWriter();
		try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
			printer.printRecord(columns);
			for (List<Object> row : rows) {
				printer.printRecord(row.stream().map(DataTable::cell).toList());
			}
		} catch (IOException exception) {
			throw new UncheckedIOException(exception);
		}
		return out.toString();
	}

	private static Object cell(Object value) {
		return value instanceof Double number && number.isNaN() ? "" : value; //$NON-NLS-1$
	}
}
