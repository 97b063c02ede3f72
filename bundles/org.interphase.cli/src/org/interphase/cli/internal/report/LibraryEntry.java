/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.interphase.core.evidence.EvidenceLibrary;
import org.interphase.core.evidence.EvidenceRecord;
import org.interphase.core.material.MaterialLibrary;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.SourceRecord;
import org.interphase.core.registry.Registries;
import org.interphase.core.template.DesignTemplate;
import org.interphase.core.treatment.TreatmentKind;

/**
 * An entry of a library.
 *
 * @param kind   what it is
 * @param id     its id
 * @param name   what people call it
 * @param group  family or class; may be empty
 * @param record the entry itself
 */
public record LibraryEntry(Kind kind, String id, String name, String group, Object record) {

	/** Kinds of entries. */
	public enum Kind {
		/** A {@link MaterialRecord}. */
		MATERIAL,
		/** An {@link EvidenceRecord}. */
		INTERFACE,
		/** A {@link TreatmentKind}. */
		TREATMENT,
		/** A {@link DesignTemplate}. */
		TEMPLATE,
		/** A {@link SourceRecord}. */
		SOURCE;

		/** Stable name. */
		public String label() {
			return name().toLowerCase(Locale.ROOT);
		}

		@Override
		public String toString() {
			return label();
		}
	}

	/** All entries of all libraries, in the order of their kinds. */
	public static List<LibraryEntry> all(Registries registries) {
		List<LibraryEntry> entries = new ArrayList<>();
		for (MaterialRecord material : registries.materials().all()) {
			entries.add(of(material));
		}
		for (EvidenceRecord record : registries.evidence().all()) {
			entries.add(new LibraryEntry(Kind.INTERFACE, record.id(), record.left() + " | " + record.right(), //$NON-NLS-1$
					record.interfaceClass(), record));
		}
		for (TreatmentKind treatment : registries.treatments()) {
			entries.add(new LibraryEntry(Kind.TREATMENT, treatment.id(), treatment.label(), "", treatment)); //$NON-NLS-1$
		}
		for (DesignTemplate template : registries.templates()) {
			entries.add(new LibraryEntry(Kind.TEMPLATE, template.id(), template.name(), "", template)); //$NON-NLS-1$
		}
		for (SourceRecord source : sources(registries)) {
			entries.add(new LibraryEntry(Kind.SOURCE, source.key(), source.citation(), "", source)); //$NON-NLS-1$
		}
		return entries;
	}

	/** The entry of a material. */
	public static LibraryEntry of(MaterialRecord material) {
		return new LibraryEntry(Kind.MATERIAL, material.id(), material.name(), material.family(), material);
	}

	private static Collection<SourceRecord> sources(Registries registries) {
		Map<String, SourceRecord> sources = new LinkedHashMap<>();
		for (MaterialLibrary library : registries.materialLibraries()) {
			library.sources().forEach(source -> sources.putIfAbsent(source.key(), source));
		}
		for (EvidenceLibrary library : registries.evidenceLibraries()) {
			library.sources().forEach(source -> sources.putIfAbsent(source.key(), source));
		}
		return sources.values();
	}
}
