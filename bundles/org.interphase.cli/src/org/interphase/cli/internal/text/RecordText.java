/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.text;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.interphase.cli.internal.report.Messages;
import org.interphase.core.evidence.EvidenceRecord;
import org.interphase.core.evidence.EvidenceValue;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.PropertyRecord;
import org.interphase.core.material.Provenance;
import org.interphase.core.material.SourceRecord;
import org.interphase.core.quantity.Figures;

/** The fields of a library entry. */
final class RecordText {

	private RecordText() {
	}

	/** A field with its label; nothing if it is empty. */
	static void line(Page page, String label, String text) {
		if (!text.isBlank()) {
			page.labelled(1, Messages.get(label), text);
		}
	}

	static void material(Page page, MaterialRecord material) {
		line(page, "fieldFamily", material.family()); //$NON-NLS-1$
		line(page, "fieldFormula", material.formula()); //$NON-NLS-1$
		line(page, "fieldAliases", String.join(", ", material.aliases())); //$NON-NLS-1$ //$NON-NLS-2$
		line(page, "fieldRoles", String.join(", ", material.roles().stream().sorted().toList())); //$NON-NLS-1$ //$NON-NLS-2$
		line(page, "fieldLibrary", material.library()); //$NON-NLS-1$
		line(page, "fieldNotes", material.notes()); //$NON-NLS-1$
		for (PropertyRecord value : material.properties()) {
			page.labelled(1, value.property().id() + "  ", property(value)); //$NON-NLS-1$
		}
	}

	private static String property(PropertyRecord value) {
		String said = value.property().isText() ? value.text()
				: range(value.low(), value.high()) + ' ' + value.property().unit();
		String note = value.note().isEmpty() ? value.sources() : value.sources() + "; " + value.note(); //$NON-NLS-1$
		return Stream.of(said.strip(), qualifier(value), provenance(value.provenance()), note.strip())
				.filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	static void evidence(Page page, EvidenceRecord record) {
		line(page, "fieldClass", record.interfaceClass()); //$NON-NLS-1$
		line(page, "fieldTreatment", record.treatment()); //$NON-NLS-1$
		line(page, "fieldDetails", record.treatmentDetail()); //$NON-NLS-1$
		line(page, "fieldQuantity", record.quantity()); //$NON-NLS-1$
		value(page, "fieldBefore", record.before(), record.unit()); //$NON-NLS-1$
		value(page, "fieldAfter", record.after(), record.unit()); //$NON-NLS-1$
		line(page, "fieldValue", record.valueText()); //$NON-NLS-1$
		line(page, "fieldPer", record.per()); //$NON-NLS-1$
		quantity(page, "fieldTemperature", record.temperature(), "degC"); //$NON-NLS-1$ //$NON-NLS-2$
		quantity(page, "fieldPressure", record.pressure(), "MPa"); //$NON-NLS-1$ //$NON-NLS-2$
		line(page, "fieldNotes", record.note()); //$NON-NLS-1$
		line(page, "fieldProvenance", provenance(record.provenance())); //$NON-NLS-1$
		line(page, "fieldConfidence", record.confidence()); //$NON-NLS-1$
		line(page, "fieldSource", record.source()); //$NON-NLS-1$
	}

	static void source(Page page, SourceRecord source) {
		line(page, "fieldDoi", source.doi()); //$NON-NLS-1$
		line(page, "fieldDoiConfidence", source.doiConfidence()); //$NON-NLS-1$
		line(page, "fieldHowRead", source.howRead()); //$NON-NLS-1$
	}

	private static void value(Page page, String label, Optional<EvidenceValue> value, String unit) {
		value.ifPresent(known -> line(page, label, Messages.get("publishedValue", range(known.low(), known.high()), unit, //$NON-NLS-1$
				Messages.get("limit." + known.limit().name()), known.notation()).strip())); //$NON-NLS-1$
	}

	private static void quantity(Page page, String label, double value, String unit) {
		if (!Double.isNaN(value)) {
			line(page, label, Figures.quantity(value, unit));
		}
	}

	private static String qualifier(PropertyRecord value) {
		return Double.isNaN(value.temperature()) ? value.qualifier()
				: Messages.get("atTemperature", value.qualifier(), Figures.number(value.temperature())).strip(); //$NON-NLS-1$
	}

	private static String range(double low, double high) {
		return low == high ? Figures.number(low) : Messages.get("range", Figures.number(low), Figures.number(high)); //$NON-NLS-1$
	}

	private static String provenance(Provenance provenance) {
		return provenance.isUnverified() ? Messages.get("unverified", provenance.code()) : provenance.code(); //$NON-NLS-1$
	}
}
