/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.library.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.interphase.core.material.SourceRecord;

/** {@code sources.csv}: what the values cite. */
public final class SourceFile {

	static final List<String> COLUMNS = List.of("key", "citation", "doi", "doi_confidence", "how_read"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	private static final Lazy<List<SourceRecord>> RECORDS = new Lazy<>(
			() -> CsvFile.read("sources.csv", COLUMNS, SourceFile::source)); //$NON-NLS-1$
	private static final Lazy<Set<String>> KEYS = new Lazy<>(
			() -> records().stream().map(SourceRecord::key).collect(Collectors.toUnmodifiableSet()));

	private SourceFile() {
	}

	/** All sources, unmodifiable. */
	public static List<SourceRecord> records() {
		return RECORDS.get();
	}

	/** The keys of all sources. */
	static Set<String> keys() {
		return KEYS.get();
	}

	/** The source of a row. */
	static SourceRecord source(CsvRow row) {
		return new SourceRecord(row.required("key"), row.required("citation"), row.text("doi"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				row.required("doi_confidence"), row.required("how_read")); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
