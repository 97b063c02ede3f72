/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.library;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.interphase.core.evidence.EvidenceRecord;
import org.interphase.core.evidence.EvidenceValue;
import org.interphase.core.registry.Registries;
import org.interphase.scene.Amounts;
import org.interphase.ui.internal.AccessibleName;
import org.interphase.ui.internal.properties.Columns;
import org.interphase.ui.internal.properties.Origins;

/** The measured interfaces left, all that is known of the chosen one right. */
final class EvidencePanel {

	private static final String ARROW = " \u2192 "; //$NON-NLS-1$
	private static final String RANGE = "\u2013"; //$NON-NLS-1$
	private static final int LIST_SHARE = 62;
	/** Texts that are as long as most. */
	private static final String PAIR = "Li | Li6.25Al0.25La3Zr2O12"; //$NON-NLS-1$
	private static final String VALUE = "0.35 \u2192 0.12 ohm cm2"; //$NON-NLS-1$
	/** A text, so that it can be copied. */
	private final Text detail;

	private EvidencePanel(Composite parent) {
		detail = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		AccessibleName.give(detail, Messages.tab_evidence);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(detail);
	}

	static LibraryPanel<EvidenceRecord> create(Composite parent) {
		LibraryPanel<EvidenceRecord> panel = new LibraryPanel<>(parent, Messages.tab_evidence,
				List.copyOf(Registries.standard().evidence().all()), EvidencePanel::words);
		Columns.of(panel.table()).add(Messages.column_pair, 26, row -> pair((EvidenceRecord) row)).fit(PAIR)
				.add(Messages.column_treatment, 34, row -> ((EvidenceRecord) row).treatment())
				.add(Messages.column_quantity, 18, row -> ((EvidenceRecord) row).quantity().replace('_', ' '))
				.add(Messages.column_measured, 24, row -> value((EvidenceRecord) row)).fit(VALUE)
				.add(Messages.column_confidence, 14, row -> ((EvidenceRecord) row).confidence());
		panel.open(LIST_SHARE, EvidencePanel::pair, new EvidencePanel(panel.detail())::show);
		return panel;
	}

	private static String words(EvidenceRecord record) {
		return String.join(" ", record.id(), pair(record), record.interfaceClass(), record.treatment(), //$NON-NLS-1$
				record.treatmentDetail(), record.quantity(), record.note(), Origins.citations(record.source()));
	}

	private static String pair(EvidenceRecord record) {
		return record.left() + " | " + record.right(); //$NON-NLS-1$
	}

	private static String value(EvidenceRecord record) {
		String numbers = Stream.of(record.before(), record.after()).flatMap(Optional::stream).map(EvidencePanel::number)
				.collect(Collectors.joining(ARROW));
		return numbers.isEmpty() ? record.valueText() : numbers + ' ' + record.unit();
	}

	private static String number(EvidenceValue value) {
		String sign = switch (value.limit()) {
		case UPPER -> "\u2264 "; //$NON-NLS-1$
		case LOWER -> "\u2265 "; //$NON-NLS-1$
		case NONE -> ""; //$NON-NLS-1$
		};
		return sign + (value.low() == value.high() ? Amounts.number(value.low())
				: Amounts.number(value.low()) + RANGE + Amounts.number(value.high()));
	}

	private void show(EvidenceRecord record) {
		String cells = Stream.of(record.before(), record.after()).flatMap(Optional::stream).map(EvidenceValue::notation)
				.filter(notation -> !notation.isBlank()).collect(Collectors.joining("\n")); //$NON-NLS-1$
		detail.setText(Stream.of(value(record) + (record.per().isBlank() ? "" : ", " + record.per()), //$NON-NLS-1$ //$NON-NLS-2$
				record.treatment() + (record.treatmentDetail().isBlank() ? "" : ": " + record.treatmentDetail()), //$NON-NLS-1$ //$NON-NLS-2$
				Origins.temperature(record.temperature()), record.note(), cells,
				Messages.column_source + ": " + Origins.citations(record.source()) + " (" //$NON-NLS-1$ //$NON-NLS-2$
						+ Origins.provenance(record.provenance()) + ')')
				.filter(line -> !line.isBlank()).collect(Collectors.joining("\n\n"))); //$NON-NLS-1$
	}
}
