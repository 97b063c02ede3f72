/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.library.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVRecord;
import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.material.Provenance;

/** One row of a file. What does not parse throws an {@link IllegalArgumentException} that names the column. */
final class CsvRow {

	private final CSVRecord row;

	CsvRow(CSVRecord row) {
		this.row = row;
	}

	/** The text of a column; may be empty. */
	String text(String column) {
		return row.get(column);
	}

	/** The text of a column that must not be empty. */
	String required(String column) {
		String text = text(column);
		if (text.isBlank()) {
			throw new IllegalArgumentException(LibraryTexts.get("problem.empty", column)); //$NON-NLS-1$
		}
		return text;
	}

	/** The parts of a column that semicolons separate. */
	List<String> list(String column) {
		String text = text(column);
		return text.isEmpty() ? List.of() : List.of(text.split(";")); //$NON-NLS-1$
	}

	/** The number of a column; NaN if it is empty. */
	double number(String column) {
		String text = text(column);
		if (text.isEmpty()) {
			return Double.NaN;
		}
		double number;
		try {
			number = Double.parseDouble(text);
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException(
					LibraryTexts.get("problem.noNumber", column, text), e); //$NON-NLS-1$
		}
		if (!Double.isFinite(number)) {
			throw new IllegalArgumentException(
					LibraryTexts.get("problem.notFinite", column, text)); //$NON-NLS-1$
		}
		return number;
	}

	/** The value of a column that names one of a set of values. */
	<T> T choice(String column, Function<String, @Nullable T> values) {
		T value = values.apply(text(column));
		if (value == null) {
			throw new IllegalArgumentException(LibraryTexts.get("problem.unknown", column, text(column))); //$NON-NLS-1$
		}
		return value;
	}

	/** The provenance of a column. */
	Provenance provenance(String column) {
		String code = required(column);
		try {
			return Provenance.ofCode(code);
		} catch (IllegalArgumentException e) {
			throw new IllegalArgumentException(LibraryTexts.get("problem.noCode", column, code, //$NON-NLS-1$
					Arrays.stream(Provenance.values()).map(Provenance::code).collect(Collectors.joining(", "))), e); //$NON-NLS-1$
		}
	}

	/** The keys of a column that blanks separate, each of which must be known. */
	String keys(String column, Set<String> known) {
		String keys = text(column);
		if (!keys.isEmpty()) {
			for (String key : keys.split(" ")) { //$NON-NLS-1$
				if (!known.contains(key)) {
					throw new IllegalArgumentException(
							LibraryTexts.get("problem.noSource", column, key)); //$NON-NLS-1$
				}
			}
		}
		return keys;
	}
}
