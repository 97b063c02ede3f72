/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.evidence;

import java.util.Optional;

import org.interphase.core.material.Provenance;

/**
 * A published measurement at an interface.
 *
 * @param id              stable id, e.g. {@code I001}
 * @param left            material as the source names it
 * @param right           material as the source names it
 * @param interfaceClass  class of the pair, e.g. {@code Li|garnet}
 * @param treatment       what was done to the interface, in words
 * @param treatmentDetail details of it
 * @param quantity        what was measured, e.g. {@code ASR}, {@code critical_current_density}
 * @param before          value before or without the treatment; empty if not given
 * @param after           value with the treatment; empty if not given
 * @param valueText       the value where it is not a number; else empty
 * @param unit            unit of the values
 * @param per             what a resistance is counted over, e.g. {@code single interface}
 * @param temperature     degC; NaN if not stated
 * @param pressure        MPa; NaN if not stated
 * @param note            further facts
 * @param provenance      how it came to us
 * @param provenanceNote  which part of it has which provenance
 * @param source          key of the source
 * @param confidence      high, medium or low, or between
 */
public record EvidenceRecord(String id, String left, String right, String interfaceClass, String treatment,
		String treatmentDetail, String quantity, Optional<EvidenceValue> before, Optional<EvidenceValue> after,
		String valueText, String unit, String per, double temperature, double pressure, String note,
		Provenance provenance, String provenanceNote, String source, String confidence) {

	/** Whether this is an area-specific resistance, in ohm cm2. */
	public boolean isAsr() {
		return quantity.equals("ASR") && unit.equals("ohm cm2"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Whether this is an area-specific resistance of one interface, in ohm cm2. */
	public boolean isSingleInterfaceAsr() {
		return isAsr() && per.equals("single interface"); //$NON-NLS-1$
	}
}
