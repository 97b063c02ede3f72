/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.properties;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.AbstractColumnLayout;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
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
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Item;

/**
 * Columns of tables and trees that share the width. None becomes narrower than its title, or than the texts that it is to
 * {@link #fit}: where there is less room, the table is scrolled.
 */
public final class Columns {

	/** Width that a form gives a table at least; it grows with the form, and is scrolled when its columns need more. */
	public static final int VIEW_WIDTH = 200;
	/** A resistance with its band that is as long as most, to {@link #fit} columns to. */
	public static final String RESISTANCE = "36.5 k\u03a9 cm\u00b2 (0.85\u20131700)"; //$NON-NLS-1$
	private static final int NARROWEST = 50;
	/** Room in a cell beside its text: its margins, and the line between two columns. */
	private static final int CELL_MARGIN = 18;
	private final ColumnViewer viewer;
	private final AbstractColumnLayout layout;
	private @Nullable Item last;
	private int lastWeight;
	private int lastWidth;

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

	/** Adds a column with labels of its own, whose cells can be edited if there is a way to. */
	public Columns add(String title, int weight, ColumnLabelProvider labels, @Nullable EditingSupport editing) {
		ViewerColumn column;
		Item item;
		if (viewer instanceof TableViewer table) {
			TableViewerColumn created = new TableViewerColumn(table, SWT.LEFT);
			item = created.getColumn();
			column = created;
		} else {
			TreeViewerColumn created = new TreeViewerColumn((TreeViewer) viewer, SWT.LEFT);
			item = created.getColumn();
			column = created;
		}
		item.setText(title);
		last = item;
		lastWeight = weight;
		lastWidth = NARROWEST;
		fit(title);
		column.setLabelProvider(labels);
		if (editing != null) {
			column.setEditingSupport(editing);
		}
		return this;
	}

	/** Keeps the column that was added last wide enough for each of these texts. */
	public Columns fit(String... texts) {
		GC gc = new GC(viewer.getControl());
		// some themes print the titles bold
		gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		lastWidth = Math.max(lastWidth, Stream.of(texts).mapToInt(text -> gc.textExtent(text).x + CELL_MARGIN).max().orElse(0));
		gc.dispose();
		layout.setColumnData(Objects.requireNonNull(last), new ColumnWeightData(lastWeight, lastWidth));
		return this;
	}
}
