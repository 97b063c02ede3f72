/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.library.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.evidence.EvidenceRecord;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.PropertyRecord;
import org.interphase.core.material.SourceRecord;
import org.interphase.core.quantity.Quantities;
import org.interphase.library.BuiltInMaterials;

/**
 * The library of a user: a folder with any of the files {@code materials.csv}, {@code properties.csv}, {@code sources.csv}
 * and {@code evidence.csv}. A material with the id of a built-in one lies over it: what the user gives comes first, all
 * else is as built in.
 *
 * @param materials materials, among them the built-in ones that have got values
 * @param sources   sources
 * @param evidence  measured interfaces
 * @param problems  what could not be read, each with the file, the line and the way out
 */
public record UserLibrary(List<MaterialRecord> materials, List<SourceRecord> sources, List<EvidenceRecord> evidence,
		List<String> problems) {

	/** Id of the library. */
	public static final String ID = "user"; //$NON-NLS-1$

	private static final UserLibrary EMPTY = new UserLibrary(List.of(), List.of(), List.of(), List.of());
	private static final String ASR_UNIT = "ohm cm2"; //$NON-NLS-1$

	/** Copies the lists. */
	public UserLibrary {
		materials = List.copyOf(materials);
		sources = List.copyOf(sources);
		evidence = List.copyOf(evidence);
		problems = List.copyOf(problems);
	}

	/** The library of the folder of this user; empty if there is none. */
	public static UserLibrary ofUser() {
		try {
			return UserFolder.find().map(folder -> of(folder, List.copyOf(new BuiltInMaterials().materials()))).orElse(EMPTY);
		} catch (InvalidPathException e) {
			return new UserLibrary(List.of(), List.of(), List.of(), List.of(wrongFolder(e.getInput())));
		}
	}

	/**
	 * The library in a folder.
	 *
	 * @param builtIn the materials that it may lie over
	 */
	public static UserLibrary of(Path folder, List<MaterialRecord> builtIn) {
		List<String> problems = new ArrayList<>();
		if (!Files.isDirectory(folder)) {
			return new UserLibrary(List.of(), List.of(), List.of(), List.of(wrongFolder(folder.toString())));
		}
		Function<String, UserFile> files = name -> new UserFile(folder.resolve(name), problems::add);
		List<SourceRecord> sources = files.apply("sources.csv").read(SourceFile.COLUMNS, //$NON-NLS-1$
				unique("key", SourceFile::source, SourceRecord::key)); //$NON-NLS-1$
		Set<String> keys = Stream.concat(SourceFile.keys().stream(), sources.stream().map(SourceRecord::key))
				.collect(Collectors.toSet());
		Map<String, MaterialRecord> under = new LinkedHashMap<>();
		builtIn.forEach(material -> under.put(material.id(), material));
		List<MaterialRecord> own = files.apply("materials.csv").read(MaterialFiles.COLUMNS, //$NON-NLS-1$
				unique("id", UserLibrary::material, MaterialRecord::id)); //$NON-NLS-1$
		Set<String> ids = new HashSet<>(under.keySet());
		own.forEach(material -> ids.add(material.id()));
		Map<String, List<PropertyRecord>> values = new UserValues(ids, keys).read(files.apply("properties.csv")); //$NON-NLS-1$
		List<EvidenceRecord> evidence = files.apply("evidence.csv").read(EvidenceFile.COLUMNS, //$NON-NLS-1$
				unique("id", row -> evidence(row, keys), EvidenceRecord::id)); //$NON-NLS-1$
		return new UserLibrary(overlaid(own, values, under), sources, evidence, problems);
	}

	private static String wrongFolder(String folder) {
		return LibraryTexts.get("problem.noFolder", folder, UserFolder.PROPERTY, UserFolder.VARIABLE); //$NON-NLS-1$
	}

	private static List<MaterialRecord> overlaid(List<MaterialRecord> own, Map<String, List<PropertyRecord>> values,
			Map<String, MaterialRecord> under) {
		Map<String, MaterialRecord> top = new LinkedHashMap<>();
		own.forEach(material -> top.put(material.id(), material));
		under.values().stream().filter(material -> values.containsKey(material.id()))
				.forEach(material -> top.putIfAbsent(material.id(), material));
		return top.values().stream().map(material -> overlaid(material, values.getOrDefault(material.id(), List.of()),
				under.get(material.id()))).toList();
	}

	/** The values of the user, then those of the material below that the user does not give. */
	private static MaterialRecord overlaid(MaterialRecord top, List<PropertyRecord> values,
			@Nullable MaterialRecord below) {
		List<PropertyRecord> all = new ArrayList<>(values);
		if (below != null) {
			below.properties().stream().filter(value -> values.stream().noneMatch(given -> given.property() == value.property()
					&& given.qualifier().equals(value.qualifier()))).forEach(all::add);
		}
		return new MaterialRecord(top.id(), top.name(), top.family(), top.formula(), top.aliases(), top.roles(), all,
				top.notes(), ID, below == null ? List.of() : below.parts());
	}

	private static MaterialRecord material(CsvRow row) {
		MaterialRecord material = MaterialFiles.material(row, List.of(), List.of(), ID);
		if (material.id().chars().anyMatch(Character::isWhitespace)) {
			throw new IllegalArgumentException(LibraryTexts.get("problem.blank", material.id())); //$NON-NLS-1$
		}
		return new MaterialRecord(material.id(), material.name(), material.family().toLowerCase(Locale.ROOT),
				material.formula(), material.aliases(), material.roles(), List.of(), material.notes(), ID);
	}

	private static EvidenceRecord evidence(CsvRow row, Set<String> keys) {
		EvidenceRecord record = EvidenceFile.evidence(row, keys);
		boolean isAsr = Quantities.areSameKind(record.unit(), ASR_UNIT);
		if (record.quantity().equals("ASR") && !record.unit().equals(ASR_UNIT)) { //$NON-NLS-1$
			throw new IllegalArgumentException(
					LibraryTexts.get(isAsr ? "problem.asrUnit" : "problem.noAsrUnit", record.unit(), ASR_UNIT)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return record;
	}

	private static <T> Function<CsvRow, T> unique(String column, Function<CsvRow, T> reader, Function<T, String> id) {
		Set<String> seen = new HashSet<>();
		return row -> {
			T value = reader.apply(row);
			if (!seen.add(id.apply(value))) {
				throw new IllegalArgumentException(LibraryTexts.get("problem.twice", column, id.apply(value))); //$NON-NLS-1$
			}
			return value;
		};
	}
}
