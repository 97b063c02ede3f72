/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.properties;

import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.AbstractColumnLayout;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.ViewerColumn;
import org.eclipse.swt.SWT;

/** Columns of tables and trees that share the width. */
public final class Columns {

	private static final int NARROWEST = 50;
	private final ColumnViewer viewer;
	private final AbstractColumnLayout layout;

	private Columns(ColumnViewer viewer, AbstractColumnLayout layout) {
		this.viewer = viewer;
		this.layout = layout;
	}

	/** Columns of a table that is alone in its parent. */
	public static Columns of(TableViewer viewer) {
		TableColumnLayout layout = new TableColumnLayout();
		viewer.getTable().getParent().setLayout(layout);
		viewer.getTable().setHeaderVisible(true);
		return new Columns(viewer, layout);
	}

	/** Columns of a tree that is alone in its parent. */
	public static Columns of(TreeViewer viewer) {
		TreeColumnLayout layout = new TreeColumnLayout();
		viewer.getTree().getParent().setLayout(layout);
		viewer.getTree().setHeaderVisible(true);
		return new Columns(viewer, layout);
	}

	/**
	 * Adds a column.
	 *
	 * @param weight share of the width
	 */
	public Columns add(String title, int weight, Function<Object, @Nullable String> text) {
		return add(title, weight, labels(text));
	}

	private static ColumnLabelProvider labels(Function<Object, @Nullable String> text) {
		return new ColumnLabelProvider() {
			@Override
			public @Nullable String getText(Object element) {
				return text.apply(element);
			}

			@Override
			public @Nullable String getToolTipText(Object element) {
				String shown = text.apply(element);
				return shown == null || shown.isEmpty() ? null : shown;
			}
		};
	}

	/** Adds a column with labels of its own. */
	public Columns add(String title, int weight, ColumnLabelProvider labels) {
		return add(title, weight, labels, null);
	}

	/** Adds a column whose cells can be edited. */
	public Columns add(String title, int weight, Function<Object, @Nullable String> text, EditingSupport editing) {
		return add(title, weight, labels(text), editing);
	}

	private Columns add(String title, int weight, ColumnLabelProvider labels, @Nullable EditingSupport editing) {
		ViewerColumn column;
		if (viewer instanceof TableViewer table) {
			TableViewerColumn created = new TableViewerColumn(table, SWT.LEFT);
			created.getColumn().setText(title);
			layout.setColumnData(created.getColumn(), new ColumnWeightData(weight, NARROWEST));
			column = created;
		} else {
			TreeViewerColumn created = new TreeViewerColumn((TreeViewer) viewer, SWT.LEFT);
			created.getColumn().setText(title);
			layout.setColumnData(created.getColumn(), new ColumnWeightData(weight, NARROWEST));
			column = created;
		}
		column.setLabelProvider(labels);
		if (editing != null) {
			column.setEditingSupport(editing);
		}
		return this;
	}
}
