/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.library.internal;

import java.io.Reader;
import java.util.List;

import org.interphase.core.evidence.EvidenceRecord;

/** {@code evidence.csv}: the measured interfaces. */
public final class EvidenceFile {

	private static final String NAME = "evidence.csv"; //$NON-NLS-1$
	private static final List<String> COLUMNS = List.of("id", "left", "right", "interface_class", "treatment", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"treatment_detail", "quantity", "before", "after", "value_text", "unit", "per", "temperature_C", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			"pressure_MPa", "note", "provenance", "provenance_note", "source", "confidence"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

	private EvidenceFile() {
	}

	/** Reads the file. */
	public static List<EvidenceRecord> read() {
		return CsvFile.read(NAME, COLUMNS, EvidenceFile::evidence);
	}

	/** Reads a text of the same form. */
	public static List<EvidenceRecord> read(Reader text) {
		return CsvFile.read(NAME, text, COLUMNS, EvidenceFile::evidence);
	}

	private static EvidenceRecord evidence(CsvRow row) {
		double before = row.number("before"); //$NON-NLS-1$
		double after = row.number("after"); //$NON-NLS-1$
		String text = row.text("value_text"); //$NON-NLS-1$
		if (Double.isNaN(before) && Double.isNaN(after) && text.isEmpty()) {
			throw new IllegalArgumentException("there is no value"); //$NON-NLS-1$
		}
		return new EvidenceRecord(row.required("id"), row.required("left"), row.required("right"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				row.required("interface_class"), row.text("treatment"), row.text("treatment_detail"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				row.required("quantity"), before, after, text, row.required("unit"), row.text("per"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				row.number("temperature_C"), row.number("pressure_MPa"), row.text("note"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				row.provenance("provenance"), row.text("provenance_note"), //$NON-NLS-1$ //$NON-NLS-2$
				row.keys("source", SourceFile.keys()), row.required("confidence")); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
