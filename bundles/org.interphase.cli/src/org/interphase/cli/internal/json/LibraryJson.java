/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.json;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.interphase.cli.internal.report.LibraryEntry;
import org.interphase.core.evidence.EvidenceRecord;
import org.interphase.core.evidence.EvidenceValue;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.PropertyRecord;
import org.interphase.core.material.SourceRecord;
import org.interphase.core.registry.Registries;
import org.interphase.core.template.DesignTemplate;
import org.interphase.core.treatment.TreatmentKind;

/**
 * Entries of libraries, for programs. The JSON Schema {@code schema/library-1.schema.json} of this bundle describes it.
 */
public final class LibraryJson {

	private static final String SCHEMA = "urn:interphase:schema:library-1"; //$NON-NLS-1$

	private final JsonOutput json;
	private final CitedSources sources = new CitedSources();

	private LibraryJson(JsonOutput json) {
		this.json = json;
	}

	/** The list. */
	public static String render(List<LibraryEntry> entries, Registries registries) {
		return JsonOutput.render(json -> new LibraryJson(json).write(entries, registries));
	}

	private void write(List<LibraryEntry> entries, Registries registries) throws IOException {
		sources.lookIn(registries.materials());
		json.beginReport(SCHEMA);
		json.beginArray("entries"); //$NON-NLS-1$
		for (LibraryEntry entry : entries) {
			json.beginObject();
			json.text("id", entry.id()); //$NON-NLS-1$
			json.text("kind", entry.kind().label()); //$NON-NLS-1$
			json.text("name", entry.name()); //$NON-NLS-1$
			details(entry.record());
			json.endObject();
		}
		json.endArray();
		sources.write(json);
		json.endObject();
	}

	private void details(Object record) throws IOException {
		switch (record) {
		case MaterialRecord material -> material(material);
		case EvidenceRecord evidence -> evidence(evidence);
		case TreatmentKind treatment -> json.texts("aliases", treatment.aliases()); //$NON-NLS-1$
		case DesignTemplate template -> json.text("description", template.description()); //$NON-NLS-1$
		case SourceRecord source -> source(source);
		default -> throw new IllegalArgumentException(record.getClass().getName());
		}
	}

	private void material(MaterialRecord material) throws IOException {
		json.text("family", material.family()); //$NON-NLS-1$
		json.text("formula", material.formula()); //$NON-NLS-1$
		json.texts("aliases", material.aliases()); //$NON-NLS-1$
		json.texts("roles", material.roles().stream().sorted().toList()); //$NON-NLS-1$
		json.text("library", material.library()); //$NON-NLS-1$
		json.text("notes", material.notes()); //$NON-NLS-1$
		json.beginArray("properties"); //$NON-NLS-1$
		for (PropertyRecord value : material.properties()) {
			json.beginObject();
			json.text("property", value.property().id()); //$NON-NLS-1$
			json.text("unit", value.property().unit()); //$NON-NLS-1$
			json.number("low", value.low()); //$NON-NLS-1$
			json.number("high", value.high()); //$NON-NLS-1$
			json.text("text", value.text()); //$NON-NLS-1$
			json.text("qualifier", value.qualifier()); //$NON-NLS-1$
			json.number("temperature_degC", value.temperature()); //$NON-NLS-1$
			json.text("provenance", value.provenance().code()); //$NON-NLS-1$
			json.flag("unverified", value.provenance().isUnverified()); //$NON-NLS-1$
			json.text("note", value.note()); //$NON-NLS-1$
			json.texts("sources", sources.citeKeys(List.of(value.sources()))); //$NON-NLS-1$
			json.endObject();
		}
		json.endArray();
	}

	private void evidence(EvidenceRecord record) throws IOException {
		json.text("left", record.left()); //$NON-NLS-1$
		json.text("right", record.right()); //$NON-NLS-1$
		json.text("class", record.interfaceClass()); //$NON-NLS-1$
		json.text("treatment", record.treatment()); //$NON-NLS-1$
		json.text("treatment_detail", record.treatmentDetail()); //$NON-NLS-1$
		json.text("quantity", record.quantity()); //$NON-NLS-1$
		json.text("unit", record.unit()); //$NON-NLS-1$
		json.text("per", record.per()); //$NON-NLS-1$
		value("before", record.before()); //$NON-NLS-1$
		value("after", record.after()); //$NON-NLS-1$
		json.text("value_text", record.valueText()); //$NON-NLS-1$
		json.number("temperature_degC", record.temperature()); //$NON-NLS-1$
		json.number("pressure_MPa", record.pressure()); //$NON-NLS-1$
		json.text("note", record.note()); //$NON-NLS-1$
		json.text("provenance", record.provenance().code()); //$NON-NLS-1$
		json.flag("unverified", record.provenance().isUnverified()); //$NON-NLS-1$
		json.text("confidence", record.confidence()); //$NON-NLS-1$
		json.texts("sources", sources.citeKeys(List.of(record.source()))); //$NON-NLS-1$
	}

	private void value(String key, Optional<EvidenceValue> published) throws IOException {
		if (published.isEmpty()) {
			json.nothing(key);
			return;
		}
		EvidenceValue value = published.get();
		json.beginObject(key);
		json.number("low", value.low()); //$NON-NLS-1$
		json.number("high", value.high()); //$NON-NLS-1$
		json.text("limit", value.limit().name().toLowerCase(Locale.ROOT)); //$NON-NLS-1$
		json.text("notation", value.notation()); //$NON-NLS-1$
		json.endObject();
	}

	private void source(SourceRecord source) throws IOException {
		json.text("citation", source.citation()); //$NON-NLS-1$
		json.text("doi", source.doi().isEmpty() ? null : source.doi()); //$NON-NLS-1$
		json.text("doi_confidence", source.doiConfidence()); //$NON-NLS-1$
		json.text("how_read", source.howRead()); //$NON-NLS-1$
	}
}
