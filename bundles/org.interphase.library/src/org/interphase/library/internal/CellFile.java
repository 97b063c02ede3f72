/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.library.internal;

import java.io.Reader;
import java.util.List;

import org.interphase.library.ReferenceCell;

/** {@code cells.csv}: the published cells. */
public final class CellFile {

	private static final String NAME = "cells.csv"; //$NON-NLS-1$
	private static final List<String> COLUMNS = List.of("id", "place", "source", "review_ref", "citation", "doi", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			"doi_confidence", "notation_printed", "notation_normalised", "electrolyte_family", "electrolyte", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"interlayer", "amount", "amount_unit", "amount_text", "treated_side", "weight_ratio", "pellet_diameter_mm", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			"cathode", "anode", "rate", "rate_unit", "temperature_C", "capacity_mAh_g", "capacity_qualifier", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			"retention_pct", "retention_cycle", "other_metric", "flags"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private CellFile() {
	}

	/** Reads the file. */
	public static List<ReferenceCell> read() {
		return CsvFile.read(NAME, COLUMNS, CellFile::cell);
	}

	/** Reads a text of the same form. */
	public static List<ReferenceCell> read(Reader text) {
		return CsvFile.read(NAME, text, COLUMNS, CellFile::cell);
	}

	private static ReferenceCell cell(CsvRow row) {
		return new ReferenceCell(row.required("id"), row.required("place"), row.keys("source", SourceFile.keys()), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				row.text("review_ref"), row.text("citation"), row.text("doi"), row.required("doi_confidence"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				row.required("notation_printed"), row.text("notation_normalised"), row.text("electrolyte_family"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				row.text("electrolyte"), row.text("interlayer"), row.number("amount"), row.text("amount_unit"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				row.text("amount_text"), row.text("treated_side"), row.text("weight_ratio"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				row.number("pellet_diameter_mm"), row.text("cathode"), row.text("anode"), row.number("rate"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				row.text("rate_unit"), row.number("temperature_C"), row.number("capacity_mAh_g"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				row.text("capacity_qualifier"), row.number("retention_pct"), row.number("retention_cycle"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				row.text("other_metric"), row.text("flags")); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
