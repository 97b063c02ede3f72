/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.registry;

import java.util.List;

import org.interphase.core.evidence.EvidenceLibrary;
import org.interphase.core.evidence.EvidenceRecord;
import org.interphase.core.material.SourceRecord;

/**
 * What a library of measured interfaces has said when it was loaded; it is not asked again.
 *
 * @param id       its id
 * @param evidence its measured interfaces
 * @param sources  their sources
 */
record ReadEvidence(String id, List<EvidenceRecord> evidence, List<SourceRecord> sources) implements EvidenceLibrary {

	// spelled out, because the compiler does not apply the null annotations of the interface to implicit ones
	@Override
	public String id() {
		return id;
	}

	@Override
	public List<EvidenceRecord> evidence() {
		return evidence;
	}

	@Override
	public List<SourceRecord> sources() {
		return sources;
	}

	static ReadEvidence of(EvidenceLibrary library) {
		return new ReadEvidence(library.id(), List.copyOf(library.evidence()), List.copyOf(library.sources()));
	}
}
