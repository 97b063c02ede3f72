/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.library.internal;

import java.util.List;

/** {@code cell-designs.csv}: the reference cells with the dimensions that the sources leave out. */
public final class CellDesignFile {

	/**
	 * A reference cell with all dimensions.
	 *
	 * @param cell     id of the cell
	 * @param notation the stack in the notation of designs
	 * @param assumed  which of it is assumed
	 */
	public record Entry(String cell, String notation, String assumed) {
	}

	private static final String NAME = "cell-designs.csv"; //$NON-NLS-1$
	private static final List<String> COLUMNS = List.of("cell", "notation", "assumed"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private CellDesignFile() {
	}

	/** Reads the file. */
	public static List<Entry> read() {
		return CsvFile.read(NAME, COLUMNS,
				row -> new Entry(row.required("cell"), row.required("notation"), row.required("assumed"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
