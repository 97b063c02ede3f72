/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.findings;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.part.ViewPart;
import org.interphase.core.rule.Severity;
import org.interphase.ui.internal.Icons;
import org.interphase.ui.internal.Messages;
import org.interphase.ui.internal.design.DesignPart;
import org.interphase.ui.internal.design.OpenDesigns;

/** What the rules found in the active design; choosing a line shows its element on the drawing. */
public final class FindingsView extends ViewPart {

	private final Runnable onChange = this::refresh;
	private final ActiveDesign active = new ActiveDesign(this::refresh);
	@NonNullByDefault({})
	private TableViewer viewer;

	@Override
	public void createPartControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		body.setLayout(layout);
		viewer = new TableViewer(body, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.getTable().setHeaderVisible(true);
		ColumnViewerToolTipSupport.enableFor(viewer);
		column(layout, Messages.findings_severity, 12, row -> severity(row.severity()), FindingRow.BY_SEVERITY);
		column(layout, Messages.findings_where, 16, FindingRow::where, null);
		column(layout, Messages.findings_message, 44, FindingRow::message, null);
		column(layout, Messages.findings_reason, 40, FindingRow::reason, null);
		column(layout, Messages.findings_rule, 20, FindingRow::rule, null);
		viewer.addPostSelectionChangedListener(event -> reveal(event.getStructuredSelection()));
		getSite().setSelectionProvider(viewer);
		active.follow(getSite().getPage());
		OpenDesigns.addListener(onChange);
		refresh();
	}

	/** The lines as they are shown. */
	public List<FindingRow> rows() {
		return viewer.getInput() instanceof List<?> rows ? rows.stream().map(FindingRow.class::cast).toList() : List.of();
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}

	@Override
	public void dispose() {
		OpenDesigns.removeListener(onChange);
		active.stop();
		super.dispose();
	}

	private void column(TableColumnLayout layout, String title, int weight, Function<FindingRow, String> text,
			@Nullable Comparator<FindingRow> order) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(title);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 90));
		boolean isFirst = viewer.getTable().getColumnCount() == 1;
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((FindingRow) element);
			}

			@Override
			public @Nullable Image getImage(Object element) {
				return isFirst ? Icons.of(((FindingRow) element).severity()) : null;
			}

			@Override
			public @Nullable String getToolTipText(Object element) {
				FindingRow row = (FindingRow) element;
				return row.reason().isEmpty() ? row.message() : row.message() + '\n' + row.reason();
			}
		});
		Comparator<FindingRow> comparator = order == null ? Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER) : order;
		column.getColumn().addListener(SWT.Selection, event -> sort(column.getColumn(), comparator));
	}

	private void sort(TableColumn column, Comparator<FindingRow> order) {
		boolean again = viewer.getTable().getSortColumn() == column && viewer.getTable().getSortDirection() == SWT.DOWN;
		Comparator<FindingRow> wanted = again ? order.reversed() : order;
		viewer.getTable().setSortColumn(column);
		viewer.getTable().setSortDirection(again ? SWT.UP : SWT.DOWN);
		viewer.setComparator(new ViewerComparator() {
			@Override
			public int compare(Viewer table, Object one, Object other) {
				return wanted.compare((FindingRow) one, (FindingRow) other);
			}
		});
	}

	private void refresh() {
		if (viewer == null || viewer.getControl().isDisposed()) {
			return;
		}
		List<FindingRow> rows = active.part().flatMap(part -> part.assessment().latest()).map(FindingRow::of)
				.orElse(List.of());
		if (!rows.equals(viewer.getInput())) {
			viewer.setInput(rows);
		}
		setContentDescription(active.part().map(part -> description(part, rows)).orElse(Messages.findings_noDesign));
	}

	private static String description(DesignPart part, List<FindingRow> rows) {
		return NLS.bind(Messages.findings_summary, new Object[] { part.getTitle(), count(rows, Severity.ERROR),
				count(rows, Severity.WARNING), count(rows, Severity.INFO) + count(rows, Severity.HINT) });
	}

	private static long count(List<FindingRow> rows, Severity severity) {
		return rows.stream().filter(row -> row.severity() == severity).count();
	}

	private static String severity(Severity severity) {
		String label = severity.label();
		return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
	}

	private void reveal(IStructuredSelection selection) {
		if (selection.getFirstElement() instanceof FindingRow row) {
			active.part().ifPresent(part -> part.reveal(row.element()));
		}
	}
}
