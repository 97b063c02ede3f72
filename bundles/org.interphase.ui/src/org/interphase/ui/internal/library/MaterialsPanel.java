/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.library;

import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.registry.Registries;
import org.interphase.ui.internal.properties.Columns;
import org.interphase.ui.internal.properties.MaterialSection;

/** The materials of the libraries, and the values of the chosen one with their sources. */
final class MaterialsPanel {

	private static final int LIST_SHARE = 40;
	private static final int NOTES_WIDTH = 200;
	/** A name that is as long as most. */
	private static final String NAME = "Lithium lanthanum zirconate"; //$NON-NLS-1$
	private final Label notes;
	private final TableViewer values;

	private MaterialsPanel(Composite detail) {
		notes = new Label(detail, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(NOTES_WIDTH, SWT.DEFAULT).applyTo(notes);
		Composite frame = new Composite(detail, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(Columns.VIEW_WIDTH, SWT.DEFAULT).applyTo(frame);
		values = new TableViewer(frame, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		values.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(values);
		MaterialSection.addColumns(values);
	}

	static LibraryPanel<MaterialRecord> create(Composite parent) {
		List<MaterialRecord> all = Registries.standard().materials().all().stream()
				.sorted(Comparator.comparing(MaterialRecord::name, String.CASE_INSENSITIVE_ORDER)).toList();
		LibraryPanel<MaterialRecord> panel = new LibraryPanel<>(parent, Messages.tab_materials, all, MaterialsPanel::words);
		Columns.of(panel.table()).add(Messages.column_material, 40, row -> ((MaterialRecord) row).name()).fit(NAME)
				.add(Messages.column_family, 26, row -> ((MaterialRecord) row).family())
				.add(Messages.column_formula, 34, row -> ((MaterialRecord) row).formula());
		panel.open(LIST_SHARE, material -> material.name() + "  (" + material.id() + ')', //$NON-NLS-1$
				new MaterialsPanel(panel.detail())::show);
		MaterialDrag.install(panel.table());
		return panel;
	}

	private static String words(MaterialRecord material) {
		return String.join(" ", material.id(), material.name(), material.family(), material.formula(), //$NON-NLS-1$
				String.join(" ", material.aliases()), String.join(" ", material.roles()), material.notes()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void show(MaterialRecord material) {
		notes.setText(material.notes());
		values.setInput(material.properties());
	}
}
