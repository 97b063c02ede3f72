/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.library.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code cell-comments.csv}: why the model and the report of a reference cell differ, where that is known. */
public final class CellCommentFile {

	private record Entry(String cell, String comment) {
	}

	private static final String NAME = "cell-comments.csv"; //$NON-NLS-1$
	private static final List<String> COLUMNS = List.of("cell", "comment"); //$NON-NLS-1$ //$NON-NLS-2$

	private CellCommentFile() {
	}

	/** The comments by the id of the cell. */
	public static Map<String, String> read() {
		return CsvFile.read(NAME, COLUMNS, row -> new Entry(row.required("cell"), row.required("comment"))).stream() //$NON-NLS-1$ //$NON-NLS-2$
				.collect(Collectors.toUnmodifiableMap(Entry::cell, Entry::comment));
	}
}
