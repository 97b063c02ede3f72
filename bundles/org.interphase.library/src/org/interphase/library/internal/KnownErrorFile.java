/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.library.internal;

import java.util.List;

import org.interphase.core.material.KnownError;

/** {@code known-errors.csv}: errors and ambiguities of the sources, and how the library deals with each. */
public final class KnownErrorFile {

	private static final String NAME = "known-errors.csv"; //$NON-NLS-1$
	private static final List<String> COLUMNS = List.of("id", "entries", "property", "problem", "handling"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	private KnownErrorFile() {
	}

	/** Reads the file. */
	public static List<KnownError> read() {
		return CsvFile.read(NAME, COLUMNS, row -> new KnownError(row.required("id"), row.list("entries"), //$NON-NLS-1$ //$NON-NLS-2$
				row.text("property"), row.required("problem"), row.required("handling"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
