/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.library;

import java.util.Comparator;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.registry.Registries;
import org.interphase.ui.internal.properties.Columns;
import org.interphase.ui.internal.properties.MaterialSection;

/** The materials left, all values of the chosen one with their sources right. */
final class MaterialsPanel {

	private final SashForm body;
	private final SearchList<MaterialRecord> list;
	private final Label title;
	private final Label notes;
	private final TableViewer values;

	MaterialsPanel(Composite parent) {
		body = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		List<MaterialRecord> all = Registries.standard().materials().all().stream()
				.sorted(Comparator.comparing(MaterialRecord::name, String.CASE_INSENSITIVE_ORDER)).toList();
		list = new SearchList<>(body, all, MaterialsPanel::words);
		Columns.of(list.table()).add(Messages.column_material, 40, row -> ((MaterialRecord) row).name())
				.add(Messages.column_family, 26, row -> ((MaterialRecord) row).family())
				.add(Messages.column_formula, 34, row -> ((MaterialRecord) row).formula());
		Composite detail = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().extendedMargins(8, 8, 10, 0).spacing(0, 6).applyTo(detail);
		title = new Label(detail, SWT.NONE);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		notes = new Label(detail, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(notes);
		Composite frame = new Composite(detail, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
		values = new TableViewer(frame, SWT.FULL_SELECTION | SWT.V_SCROLL);
		values.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(values);
		MaterialSection.addColumns(values);
		list.table().addSelectionChangedListener(event -> show(event.getStructuredSelection().getFirstElement()));
		list.show();
		body.setWeights(40, 60);
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

	private static String words(MaterialRecord material) {
		return String.join(" ", material.id(), material.name(), material.family(), material.formula(), //$NON-NLS-1$
				String.join(" ", material.aliases()), String.join(" ", material.roles()), material.notes()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void show(@Nullable Object chosen) {
		if (chosen instanceof MaterialRecord material) {
			title.setText(material.name() + "  (" + material.id() + ')'); //$NON-NLS-1$
			notes.setText(material.notes());
			values.setInput(material.properties());
		}
		title.getParent().layout();
	}
}
