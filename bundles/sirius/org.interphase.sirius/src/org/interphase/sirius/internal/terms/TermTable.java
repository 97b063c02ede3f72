/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal.terms;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.eef.common.ui.api.EEFWidgetFactory;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.interphase.core.assess.TermResult;

/** A table with a row for each term, as high as its rows. The chosen rows, or else all, are copied as lines with tabs. */
final class TermTable {

	/** Width that it wants at least; it grows with the page, and is scrolled when its columns need more. */
	private static final int LEAST_WIDTH = 200;

	/** Room before each widget of a page for the mark of a problem. */
	private static final int MARKER_WIDTH = 5;

	private final TableViewer viewer;

	TermTable(Composite parent, EEFWidgetFactory factory) {
		Table table = factory.createTable(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_WIDTH, SWT.DEFAULT).indent(MARKER_WIDTH, 0).applyTo(table);
		table.addKeyListener(KeyListener.keyPressedAdapter(this::copyIfAsked));
		viewer = new TableViewer(table);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(viewer);
		for (TermColumn column : TermColumn.values()) {
			TableViewerColumn shown = new TableViewerColumn(viewer, column.alignment());
			shown.getColumn().setText(column.title());
			shown.setLabelProvider(column.labels());
		}
	}

	/** The table itself. */
	Control control() {
		return viewer.getControl();
	}

	/** Shows these terms; what was chosen before stays chosen if it is the same one. */
	void show(List<TermResult> terms) {
		Table table = viewer.getTable();
		if (table.isDisposed() || terms.equals(viewer.getInput())) {
			return;
		}
		viewer.setInput(terms);
		for (TableColumn column : table.getColumns()) {
			column.pack();
		}
		if (table.getLayoutData() instanceof GridData place) {
			place.heightHint = table.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		}
		table.requestLayout();
	}

	private void copyIfAsked(KeyEvent key) {
		if ((key.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && Character.toLowerCase(key.keyCode) == 'c') {
			copy();
		}
	}

	private void copy() {
		Table table = viewer.getTable();
		TableItem[] rows = table.getSelectionCount() == 0 ? table.getItems() : table.getSelection();
		if (rows.length == 0) {
			return;
		}
		String text = Arrays.stream(rows).map(TermTable::line).collect(Collectors.joining(System.lineSeparator()));
		Clipboard clipboard = new Clipboard(table.getDisplay());
		clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	private static String line(TableItem row) {
		return Arrays.stream(TermColumn.values()).map(column -> row.getText(column.ordinal()))
				.collect(Collectors.joining("\t")); //$NON-NLS-1$
	}
}
