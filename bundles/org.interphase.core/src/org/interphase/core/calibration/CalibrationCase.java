/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.calibration;

import java.util.Set;

import org.interphase.core.evidence.EvidenceRecord;
import org.interphase.core.evidence.EvidenceValue;

/**
 * A published resistance that estimates are compared with.
 *
 * @param record   the measured interface
 * @param treated  whether it is the value with the treatment, else the one before
 * @param value    the published value with its cell, in the unit of the record
 * @param measured resistance between the outermost layers of that cell, ohm cm2, of one interface
 */
public record CalibrationCase(EvidenceRecord record, boolean treated, EvidenceValue value, double measured) {

	/** Short name, e.g. {@code I012 after}. */
	public String label() {
		return record.id() + (treated ? " after" : " before"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Keys of the papers that report it. */
	public Set<String> papers() {
		return Set.of(record.source().split(" ")); //$NON-NLS-1$
	}

	/** Whether a paper reports both. */
	boolean sharesPaper(CalibrationCase other) {
		return cites(record.source(), other.papers());
	}

	/** Whether keys of sources, separated by blanks, name one of these papers. */
	static boolean cites(String sources, Set<String> papers) {
		for (String key : sources.split(" ")) { //$NON-NLS-1$
			if (papers.contains(key)) {
				return true;
			}
		}
		return false;
	}
}
