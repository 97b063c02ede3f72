/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.library.internal;

import java.io.Reader;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.interphase.core.evidence.EvidenceRecord;
import org.interphase.core.evidence.EvidenceValue;
import org.interphase.core.evidence.EvidenceValue.Limit;

/**
 * {@code evidence.csv}: the measured interfaces. A value stands in four columns: the number or the lower end of a range, the
 * upper end, {@code upper} or {@code lower} where it is only a bound, and the cell in the notation of designs. The cell of a
 * resistance per interface has the two sides of that interface, even where the number counts two of them. A cell is left empty
 * where the notation lacks words for the treatment or the materials. The first source is the one that was read; others reported
 * the same measurement, so that both are left out together when estimates are judged.
 */
public final class EvidenceFile {

	private static final String NAME = "evidence.csv"; //$NON-NLS-1$
	static final List<String> COLUMNS = List.of("id", "left", "right", "interface_class", "treatment", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"treatment_detail", "quantity", "before", "before_high", "before_limit", "before_cell", "after", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			"after_high", "after_limit", "after_cell", "value_text", "unit", "per", "temperature_C", "pressure_MPa", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			"note", "provenance", "provenance_note", "source", "confidence"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	private EvidenceFile() {
	}

	/** Reads the file. */
	public static List<EvidenceRecord> read() {
		return CsvFile.read(NAME, COLUMNS, row -> evidence(row, SourceFile.keys()));
	}

	/** Reads a text of the same form. */
	public static List<EvidenceRecord> read(Reader text) {
		return CsvFile.read(NAME, text, COLUMNS, row -> evidence(row, SourceFile.keys()));
	}

	/**
	 * The measured interface of a row.
	 *
	 * @param sources the keys that it may cite
	 */
	static EvidenceRecord evidence(CsvRow row, Set<String> sources) {
		Optional<EvidenceValue> before = value(row, "before"); //$NON-NLS-1$
		Optional<EvidenceValue> after = value(row, "after"); //$NON-NLS-1$
		String text = row.text("value_text"); //$NON-NLS-1$
		if (before.isEmpty() && after.isEmpty() && text.isEmpty()) {
			throw new IllegalArgumentException(LibraryTexts.get("problem.noValue")); //$NON-NLS-1$
		}
		return new EvidenceRecord(row.required("id"), row.required("left"), row.required("right"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				row.required("interface_class"), row.text("treatment"), row.text("treatment_detail"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				row.required("quantity"), before, after, text, row.required("unit"), row.text("per"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				row.number("temperature_C"), row.number("pressure_MPa"), row.text("note"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				row.provenance("provenance"), row.text("provenance_note"), //$NON-NLS-1$ //$NON-NLS-2$
				row.keys("source", sources), row.required("confidence")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Optional<EvidenceValue> value(CsvRow row, String column) {
		double low = row.number(column);
		double high = row.number(column + "_high"); //$NON-NLS-1$
		Limit limit = limit(row.text(column + "_limit")); //$NON-NLS-1$
		String cell = row.text(column + "_cell"); //$NON-NLS-1$
		if (Double.isNaN(low)) {
			if (!Double.isNaN(high) || limit != Limit.NONE || !cell.isEmpty()) {
				throw new IllegalArgumentException(LibraryTexts.get("problem.valueMissing", column)); //$NON-NLS-1$
			}
			return Optional.empty();
		}
		if (high <= low) {
			throw new IllegalArgumentException(LibraryTexts.get("problem.highTooLow", column)); //$NON-NLS-1$
		}
		return Optional.of(new EvidenceValue(low, Double.isNaN(high) ? low : high, limit, cell));
	}

	private static Limit limit(String text) {
		return switch (text) {
		case "" -> Limit.NONE; //$NON-NLS-1$
		case "upper" -> Limit.UPPER; //$NON-NLS-1$
		case "lower" -> Limit.LOWER; //$NON-NLS-1$
		default -> throw new IllegalArgumentException(LibraryTexts.get("problem.limit", text)); //$NON-NLS-1$
		};
	}
}
