/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.interphase.core.evidence.EvidenceLookup;
import org.interphase.core.evidence.EvidenceRecord;
import org.interphase.core.evidence.EvidenceValue;

/** The published resistances that estimates can be compared with. */
final class CalibrationCases {

	private static final String ONE = "single interface"; //$NON-NLS-1$
	private static final String TWO = "two interfaces"; //$NON-NLS-1$

	private CalibrationCases() {
	}

	/** All values per area whose cell is said; a value that a paper gives twice for the same cell counts once. */
	static List<CalibrationCase> of(EvidenceLookup evidence) {
		List<CalibrationCase> cases = new ArrayList<>();
		for (EvidenceRecord record : evidence.all()) {
			if (record.isAsr()) {
				record.before().flatMap(value -> comparable(record, false, value)).ifPresent(found -> add(found, cases));
				record.after().flatMap(value -> comparable(record, true, value)).ifPresent(found -> add(found, cases));
			}
		}
		return cases;
	}

	/** The cases in groups that share papers, directly or through others. */
	static List<List<CalibrationCase>> byPaper(List<CalibrationCase> cases) {
		List<List<CalibrationCase>> groups = new ArrayList<>();
		for (CalibrationCase found : cases) {
			List<CalibrationCase> joined = new ArrayList<>();
			groups.removeIf(group -> group.stream().anyMatch(found::sharesPaper) && joined.addAll(group));
			joined.add(found);
			groups.add(joined);
		}
		return groups;
	}

	private static void add(CalibrationCase found, List<CalibrationCase> cases) {
		if (cases.stream().noneMatch(other -> other.value().equals(found.value()) && other.sharesPaper(found))) {
			cases.add(found);
		}
	}

	/** A value over two interfaces is halved; one over something unclear, or with the bulk in it, cannot be compared. */
	private static Optional<CalibrationCase> comparable(EvidenceRecord record, boolean treated, EvidenceValue value) {
		double interfaces = record.per().equals(ONE) ? 1
				: record.per().contains(TWO) && !record.per().contains("pellet") ? 2 : Double.NaN; //$NON-NLS-1$
		double measured = value.central() / interfaces;
		return value.notation().isEmpty() || !(measured > 0) ? Optional.empty()
				: Optional.of(new CalibrationCase(record, treated, value, measured));
	}
}
