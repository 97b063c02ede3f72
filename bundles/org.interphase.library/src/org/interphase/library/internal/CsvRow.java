/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.library.internal;

import java.util.List;
import java.util.Set;

import org.apache.commons.csv.CSVRecord;
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
			throw new IllegalArgumentException(column + " is empty"); //$NON-NLS-1$
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
			throw new IllegalArgumentException(column + " is not a number: " + text, e); //$NON-NLS-1$
		}
		if (!Double.isFinite(number)) {
			throw new IllegalArgumentException(column + " is not a finite number: " + text); //$NON-NLS-1$
		}
		return number;
	}

	/** The provenance of a column. */
	Provenance provenance(String column) {
		return Provenance.ofCode(required(column));
	}

	/** The keys of a column that blanks separate, each of which must be known. */
	String keys(String column, Set<String> known) {
		String keys = text(column);
		if (!keys.isEmpty()) {
			for (String key : keys.split(" ")) { //$NON-NLS-1$
				if (!known.contains(key)) {
					throw new IllegalArgumentException("unknown source: " + key); //$NON-NLS-1$
				}
			}
		}
		return keys;
	}
}
