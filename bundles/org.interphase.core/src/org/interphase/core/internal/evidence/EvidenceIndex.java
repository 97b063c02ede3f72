/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.interphase.core.evidence.EvidenceLibrary;
import org.interphase.core.evidence.EvidenceLookup;
import org.interphase.core.evidence.EvidenceRecord;
import org.interphase.core.material.SourceRecord;

/** The measured interfaces of several libraries; an id of an earlier library goes before the same id of a later one. */
public final class EvidenceIndex implements EvidenceLookup {

	private final List<EvidenceRecord> records;
	private final Map<String, EvidenceRecord> byId = new HashMap<>();
	private final Map<String, SourceRecord> sources;

	private EvidenceIndex(List<EvidenceRecord> records, Map<String, SourceRecord> sources) {
		this.records = List.copyOf(records);
		this.sources = sources;
		records.forEach(found -> byId.putIfAbsent(found.id(), found));
	}

	/** The index of these libraries. */
	public static EvidenceIndex of(List<EvidenceLibrary> libraries) {
		List<EvidenceRecord> records = new ArrayList<>();
		Map<String, SourceRecord> sources = new HashMap<>();
		for (EvidenceLibrary library : libraries) {
			records.addAll(library.evidence());
			library.sources().forEach(source -> sources.putIfAbsent(source.key(), source));
		}
		return new EvidenceIndex(records, sources);
	}

	@Override
	public Collection<EvidenceRecord> all() {
		return records;
	}

	@Override
	public Optional<EvidenceRecord> find(String id) {
		return Optional.ofNullable(byId.get(id));
	}

	@Override
	public Optional<SourceRecord> source(String key) {
		return Optional.ofNullable(sources.get(key));
	}

	@Override
	public EvidenceLookup where(Predicate<EvidenceRecord> kept) {
		return new EvidenceIndex(records.stream().filter(kept).toList(), sources);
	}
}
