/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.interphase.ui.DisplayUnits;
import org.interphase.ui.charts.internal.chart.FigurePane;
import org.interphase.ui.charts.internal.data.Variant;
import org.interphase.ui.charts.internal.data.VariantRow;
import org.interphase.ui.charts.internal.data.Variants;
import org.interphase.ui.charts.internal.figure.Figure;
import org.interphase.ui.internal.design.DesignDocument;
import org.interphase.ui.internal.design.DesignPart;
import org.interphase.ui.internal.design.OpenDesigns;

/** All open designs side by side: totals, resistance per boundary, findings. */
public final class VariantsView extends ViewPart {

	private final Runnable onChange = this::refresh;
	private Runnable stopFollowingUnits = () -> {
		// follows nothing yet
	};
	private List<Variant> variants = List.of();
	@NonNullByDefault({})
	private SashForm body;
	@NonNullByDefault({})
	private FigurePane pane;
	@NonNullByDefault({})
	private FigureActions actions;
	@NonNullByDefault({})
	private Composite tableArea;
	@NonNullByDefault({})
	private TableViewer table;

	@Override
	public void createPartControl(Composite parent) {
		body = new SashForm(parent, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		actions = new FigureActions(getSite().getShell(), () -> List.of(pane));
		pane = actions.pane(body, element -> {
			// a whole design has no element to lead to
		});
		tableArea = new Composite(body, SWT.NONE);
		body.setWeights(50, 50);
		actions.fill(getViewSite().getActionBars().getToolBarManager());
		createTable();
		OpenDesigns.addListener(onChange);
		stopFollowingUnits = DisplayUnits.onChange(() -> body.getDisplay().asyncExec(this::renew));
		refresh();
	}

	/** The variants as they are shown. */
	public List<Variant> variants() {
		return variants;
	}

	/** The figure of the totals. */
	public FigurePane pane() {
		return pane;
	}

	/** The table of all properties. */
	public TableViewer table() {
		return table;
	}

	/** What can be done with the figure. */
	public FigureActions actions() {
		return actions;
	}

	@Override
	public void setFocus() {
		table.getControl().setFocus();
	}

	@Override
	public void dispose() {
		stopFollowingUnits.run();
		OpenDesigns.removeListener(onChange);
		super.dispose();
	}

	private void refresh() {
		if (body == null || body.isDisposed()) {
			return;
		}
		List<Variant> next = new ArrayList<>();
		Set<DesignDocument> documents = new HashSet<>();
		for (DesignPart part : OpenDesigns.all()) {
			// a design with several editors is one variant
			if (documents.add(part.document())) {
				part.assessment().latest().ifPresent(assessment -> next.add(new Variant(part.name(), assessment)));
			}
		}
		if (next.equals(variants) && !next.isEmpty()) {
			return;
		}
		boolean isSame = names(next).equals(names(variants));
		variants = next;
		pane.show(next.isEmpty() ? Figure.empty(getPartName(), Messages.view_noDesign) : Variants.figure(next));
		if (!isSame) {
			table.getControl().dispose();
			createTable();
			tableArea.layout(true);
		}
		table.setInput(Variants.rows(next));
	}

	/** The same variants in other units. */
	private void renew() {
		variants = List.of();
		refresh();
	}

	private static List<String> names(List<Variant> variants) {
		return variants.stream().map(Variant::name).toList();
	}

	private void createTable() {
		TableColumnLayout layout = new TableColumnLayout();
		tableArea.setLayout(layout);
		table = new TableViewer(tableArea, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.getTable().setHeaderVisible(true);
		table.getTable().setLinesVisible(true);
		column(layout, Messages.variants_quantity, SWT.LEFT, -1);
		for (int index = 0; index < variants.size(); index++) {
			column(layout, variants.get(index).name(), SWT.RIGHT, index);
		}
	}

	private void column(TableColumnLayout layout, String title, int alignment, int index) {
		TableViewerColumn column = new TableViewerColumn(table, alignment);
		column.getColumn().setText(title);
		column.getColumn().setToolTipText(title);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(index < 0 ? 4 : 3, 110));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				VariantRow row = (VariantRow) element;
				return index < 0 ? row.name() : row.header() ? "" : row.values().get(index); //$NON-NLS-1$
			}

			@Override
			public Font getFont(Object element) {
				Font plain = table.getControl().getFont();
				return ((VariantRow) element).header() ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT)
						: plain;
			}
		});
	}
}
