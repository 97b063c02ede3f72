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

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.interphase.core.evidence.EvidenceRecord;
import org.interphase.core.evidence.EvidenceValue;
import org.interphase.core.registry.Registries;
import org.interphase.scene.Amounts;
import org.interphase.ui.internal.properties.Columns;
import org.interphase.ui.internal.properties.Origins;

/** The measured interfaces left, all that is known of the chosen one right. */
final class EvidencePanel {

	private static final String ARROW = " \u2192 "; //$NON-NLS-1$
	private static final String RANGE = "\u2013"; //$NON-NLS-1$
	private final SashForm body;
	private final SearchList<EvidenceRecord> list;
	private final Label title;
	private final Text detail;

	EvidencePanel(Composite parent) {
		body = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		list = new SearchList<>(body, List.copyOf(Registries.standard().evidence().all()), EvidencePanel::words);
		Columns.of(list.table()).add(Messages.column_pair, 26, row -> pair((EvidenceRecord) row))
				.add(Messages.column_treatment, 34, row -> ((EvidenceRecord) row).treatment())
				.add(Messages.column_quantity, 18, row -> ((EvidenceRecord) row).quantity().replace('_', ' '))
				.add(Messages.column_measured, 24, row -> value((EvidenceRecord) row))
				.add(Messages.column_confidence, 14, row -> ((EvidenceRecord) row).confidence());
		Composite right = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().extendedMargins(8, 8, 10, 6).spacing(0, 6).applyTo(right);
		title = new Label(right, SWT.NONE);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		// a text, so that it can be copied
		detail = new Text(right, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(detail);
		list.table().addSelectionChangedListener(event -> show(event.getStructuredSelection().getFirstElement()));
		list.show();
		body.setWeights(62, 38);
	}

	Composite control() {
		return body;
	}

	List<?> search(String words) {
		list.search(words);
		return list.table().getInput() instanceof List<?> rows ? rows : List.of();
	}

	void setFocus() {
		list.setFocus();
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

	private void show(@Nullable Object chosen) {
		if (chosen instanceof EvidenceRecord record) {
			title.setText(pair(record));
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
}
