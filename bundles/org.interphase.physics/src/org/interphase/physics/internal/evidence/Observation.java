/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.evidence;

import org.interphase.core.evidence.EvidenceRecord;
import org.interphase.core.evidence.EvidenceValue;
import org.interphase.physics.internal.PhysicsTexts;

/**
 * A published resistance of one interface.
 *
 * @param record  the record it is taken from
 * @param treated whether it is the value with the treatment
 * @param value   the published value with its cell
 * @param place   the interface and its conditions
 * @param asr     resistance of this interface, ohm cm2
 * @param counted whether it is said how many interfaces the published value counts
 * @param spread  standard deviation of its natural logarithm, between laboratories not counted
 */
record Observation(EvidenceRecord record, boolean treated, EvidenceValue value, Place place, double asr,
		boolean counted, double spread) {

	/** Short name for keys, e.g. {@code I022 after}. */
	String label() {
		return record.id() + (treated ? " after" : " before");
	}

	/** Short name in the language in use. */
	String shownLabel() {
		return PhysicsTexts.get(treated ? "note.evidence.after" : "note.evidence.before", record.id());
	}

	/** Whether nothing may be asserted from it alone. */
	boolean isDoubtful() {
		return !counted || record.provenance().isUnverified();
	}

	/** Whether two observations come from the same paper, or from papers that report the same measurement. */
	boolean sharesPaper(Observation other) {
		for (String source : record.source().split(" ")) {
			for (String known : other.record.source().split(" ")) {
				if (source.equals(known)) {
					return true;
				}
			}
		}
		return false;
	}
}
