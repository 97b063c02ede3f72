/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.library;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.interphase.core.evidence.EvidenceRecord;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Property;
import org.interphase.core.material.PropertyRecord;
import org.interphase.core.material.SourceRecord;

/** Shorthand of the tests for what the libraries hold. */
final class LibraryFixture {

	private LibraryFixture() {
	}

	static List<MaterialRecord> all() {
		return List.copyOf(new BuiltInMaterials().materials());
	}

	static List<MaterialRecord> materials() {
		return all().stream().filter(material -> !isFamily(material)).toList();
	}

	static List<MaterialRecord> families() {
		return all().stream().filter(LibraryFixture::isFamily).toList();
	}

	static boolean isFamily(MaterialRecord material) {
		return material.roles().contains(BuiltInMaterials.FAMILY_DEFAULT);
	}

	static MaterialRecord material(String id) {
		return all().stream().filter(material -> material.id().equals(id)).findFirst().orElseThrow();
	}

	static PropertyRecord value(String id, Property property) {
		return material(id).property(property).orElseThrow();
	}

	static PropertyRecord value(String id, Property property, String qualifier) {
		return material(id).property(property, qualifier).orElseThrow();
	}

	static EvidenceRecord evidence(String id) {
		return new BuiltInEvidence().evidence().stream().filter(record -> record.id().equals(id)).findFirst()
				.orElseThrow();
	}

	static ReferenceCell cell(String id) {
		return ReferenceCells.ofId(id).orElseThrow();
	}

	static List<String> sourceKeys() {
		return new BuiltInMaterials().sources().stream().map(SourceRecord::key).toList();
	}

	/** The material that a text names: by id, else name, else alias, else formula. */
	static Optional<MaterialRecord> resolve(String text) {
		Stream<Function<MaterialRecord, List<String>>> ways = Stream.of(material -> List.of(material.id()),
				material -> List.of(material.name()), MaterialRecord::aliases, material -> List.of(material.formula()));
		return ways.flatMap(names -> materials().stream().filter(material -> names.apply(material).contains(text)))
				.findFirst();
	}

	/** The names in a text: split at semicolon, spaced slash, and a comma before a digit. */
	static List<String> names(String text) {
		return Arrays.stream(text.split("; | / |, (?=\\d)")).map(String::strip) //$NON-NLS-1$
				.filter(name -> !name.isEmpty() && !List.of("-", "none", "(symmetric)").contains(name)).toList(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	static String lower(String text) {
		return text.toLowerCase(Locale.ROOT);
	}
}
