/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.material.MaterialLookup;
import org.interphase.core.material.SourceRecord;

/** Gathers the sources that a report cites, and tells of them once. */
final class CitedSources {

	private final TreeMap<String, Optional<SourceRecord>> cited = new TreeMap<>();
	private @Nullable MaterialLookup lookup;

	/** From here on sources are looked up here. */
	void lookIn(MaterialLookup materials) {
		lookup = materials;
	}

	/** Notes that these keys are cited; several may stand in one text, separated by blanks. Returns them one by one. */
	List<String> citeKeys(Collection<String> keys) {
		MaterialLookup known = lookup;
		List<String> single = new ArrayList<>();
		for (String key : keys) {
			Arrays.stream(key.strip().split("\\s+")).filter(part -> !part.isEmpty() && !single.contains(part)) //$NON-NLS-1$
					.forEach(single::add);
		}
		for (String key : single) {
			cited.merge(key, known == null ? Optional.empty() : known.source(key),
					(before, now) -> before.isPresent() ? before : now);
		}
		return single;
	}

	/** Notes that these sources are cited, and returns their keys; a source without a citation is one that nobody knows. */
	List<String> cite(List<SourceRecord> records) {
		for (SourceRecord source : records) {
			cited.merge(source.key(), Optional.of(source).filter(known -> !known.citation().isEmpty()),
					(before, now) -> before.isPresent() ? before : now);
		}
		return records.stream().map(SourceRecord::key).distinct().toList();
	}

	void write(JsonOutput json) throws IOException {
		json.beginObject("sources"); //$NON-NLS-1$
		for (var source : cited.entrySet()) {
			json.beginObject(source.getKey());
			json.text("citation", source.getValue().map(SourceRecord::citation)); //$NON-NLS-1$
			json.text("doi", source.getValue().map(SourceRecord::doi).filter(doi -> !doi.isEmpty())); //$NON-NLS-1$
			json.endObject();
		}
		json.endObject();
	}
}
