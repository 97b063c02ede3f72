/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.interphase.core.material.MaterialLibrary;
import org.interphase.core.material.MaterialLookup;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.SourceRecord;

/** Materials by id, name, alias and formula, in this order; the first library that knows a name wins. */
public final class MaterialIndex implements MaterialLookup {

	/** Role of the records that stand for a whole family. */
	private static final String FAMILY_DEFAULT = "family default"; //$NON-NLS-1$
	private static final int SUGGESTIONS = 3;
	private static final Pattern IGNORED = Pattern.compile("[\\s_{}$\u2009\u00a0]"); //$NON-NLS-1$

	private final Map<String, MaterialRecord> byName = new HashMap<>();
	private final Map<String, MaterialRecord> families = new HashMap<>();
	private final Map<String, SourceRecord> sources = new LinkedHashMap<>();
	private final List<MaterialRecord> materials = new ArrayList<>();

	private MaterialIndex() {
	}

	/** An index over libraries; earlier ones win. */
	public static MaterialIndex of(List<MaterialLibrary> libraries) {
		MaterialIndex index = new MaterialIndex();
		for (MaterialLibrary library : libraries) {
			index.materials.addAll(library.materials());
			library.sources().forEach(source -> index.sources.putIfAbsent(source.key(), source));
		}
		index.enter();
		return index;
	}

	/** This index with materials and sources of a design in front. */
	public MaterialIndex withLocal(Collection<MaterialRecord> local, Collection<SourceRecord> localSources) {
		if (local.isEmpty() && localSources.isEmpty()) {
			return this;
		}
		MaterialIndex index = new MaterialIndex();
		index.materials.addAll(local);
		localSources.forEach(source -> index.sources.put(source.key(), source));
		for (MaterialRecord material : materials) {
			if (local.stream().noneMatch(other -> other.id().equals(material.id()))) {
				index.materials.add(material);
			}
		}
		sources.forEach(index.sources::putIfAbsent);
		index.enter();
		return index;
	}

	private void enter() {
		for (MaterialRecord material : materials) {
			if (material.roles().contains(FAMILY_DEFAULT)) {
				families.putIfAbsent(material.family(), material);
			}
		}
		materials.forEach(material -> enter(material.id(), material));
		materials.forEach(material -> material.aliases().forEach(alias -> enter(alias, material)));
		materials.forEach(material -> enter(material.name(), material));
		materials.forEach(material -> enter(material.formula(), material));
	}

	private void enter(String name, MaterialRecord material) {
		String key = key(name);
		if (key.length() > 0 && !key.equals("-")) { //$NON-NLS-1$
			byName.putIfAbsent(key, material);
		}
	}

	@Override
	public Optional<MaterialRecord> find(String name) {
		return Optional.ofNullable(byName.get(key(name)));
	}

	@Override
	public Optional<MaterialRecord> familyDefault(String family) {
		return Optional.ofNullable(families.get(family));
	}

	@Override
	public Collection<MaterialRecord> all() {
		return List.copyOf(materials);
	}

	@Override
	public Optional<SourceRecord> source(String sourceKey) {
		return Optional.ofNullable(sources.get(sourceKey));
	}

	@Override
	public List<String> suggest(String name) {
		String wanted = key(name);
		int tolerance = 1 + wanted.length() / 4;
		record Candidate(String text, int distance) {
		}
		List<Candidate> candidates = new ArrayList<>();
		for (MaterialRecord material : materials) {
			List<String> names = new ArrayList<>(material.aliases());
			names.add(material.id());
			names.stream().map(text -> new Candidate(text, EditDistance.between(wanted, key(text))))
					.min(Comparator.comparingInt(Candidate::distance)).ifPresent(candidates::add);
		}
		return candidates.stream().filter(candidate -> candidate.distance() <= tolerance)
				.sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::text)).limit(SUGGESTIONS)
				.map(Candidate::text).toList();
	}

	/** Spelling variants fall together: case, blanks, NCM for NMC, Pyr14 and PYR14 for Py14, sub- and superscripts. */
	private static String key(String name) {
		String plain = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		return IGNORED.matcher(plain).replaceAll("").replace("ncm", "nmc").replace("pyr1", "py1"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}
}
