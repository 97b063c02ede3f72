/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.interphase.core.internal.evidence.EvidenceIndex;
import org.interphase.core.material.SourceRecord;

/** The measured interfaces of all libraries. */
public interface EvidenceLookup {

	/** The measured interfaces of these libraries; an id of an earlier library goes before the same id of a later one. */
	static EvidenceLookup of(List<EvidenceLibrary> libraries) {
		return EvidenceIndex.of(libraries);
	}

	/** All measured interfaces; the same, unmodifiable collection at each call. */
	Collection<EvidenceRecord> all();

	/** The measured interface with this id. */
	Optional<EvidenceRecord> find(String id);

	/** The source with this key. */
	Optional<SourceRecord> source(String key);

	/** These measured interfaces without some, e.g. to judge an estimator by data that it does not know. */
	EvidenceLookup where(Predicate<EvidenceRecord> kept);
}
