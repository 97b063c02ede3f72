/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.properties;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.interphase.model.Identified;
import org.interphase.ui.internal.Icons;
import org.interphase.ui.internal.design.DesignPart;
import org.interphase.ui.internal.findings.FindingActions;
import org.interphase.ui.internal.findings.FindingRow;

/** What the rules found at the selected element; each finding can be fixed or waived here. */
public final class ElementFindingsSection extends ElementSection {

	private static final int TABLE_HEIGHT = 110;
	/** An id that is as long as all. */
	private static final String RULE = "R-MEC-07"; //$NON-NLS-1$
	@NonNullByDefault({})
	private TableViewer table;
	@NonNullByDefault({})
	private Label none;
	@NonNullByDefault({})
	private FindingActions actions;
	private @Nullable DesignPart part;

	@Override
	protected void create(Composite body) {
		ToolBarManager bar = new ToolBarManager(SWT.FLAT | SWT.HORIZONTAL);
		Control tools = bar.createControl(body);
		GridDataFactory.swtDefaults().applyTo(tools);
		none = new Label(body, SWT.NONE);
		none.setText(Messages.findings_none);
		GridDataFactory.swtDefaults().applyTo(none);
		Composite frame = new Composite(body, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(Columns.VIEW_WIDTH, TABLE_HEIGHT).applyTo(frame);
		table = new TableViewer(frame, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
		table.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(table);
		Columns.of(table).add(Messages.columns_finding, 50, new MessageLabels())
				.add(Messages.columns_note, 40, row -> ((FindingRow) row).reason())
				.add(Messages.columns_rule, 12, row -> ((FindingRow) row).rule()).fit(RULE);
		// they ask at once what is chosen
		actions = new FindingActions(body.getShell(), () -> Optional.ofNullable(part), this::chosen);
		actions.fill(bar);
		bar.update(true);
		table.addSelectionChangedListener(event -> actions.update());
	}

	@Override
	public boolean shouldUseExtraSpace() {
		return true;
	}

	@Override
	protected void show(DesignPart shownPart, EObject element) {
		part = shownPart;
		String id = element instanceof Identified identified ? identified.getId() : null;
		List<FindingRow> rows = shownPart.assessment().latest().map(FindingRow::of).stream().flatMap(List::stream)
				.filter(row -> row.element().equals(id)).toList();
		if (!rows.equals(table.getInput())) {
			table.setInput(rows);
			Stream.of(rows).filter(found -> !found.isEmpty()).forEach(found -> table.getTable().select(0));
		}
		none.setVisible(rows.isEmpty());
		((GridData) none.getLayoutData()).exclude = !rows.isEmpty();
		none.requestLayout();
		actions.update();
	}

	private Optional<FindingRow> chosen() {
		return table.getStructuredSelection().getFirstElement() instanceof FindingRow row ? Optional.of(row) : Optional.empty();
	}

	/** The message with the picture of its severity. */
	private static final class MessageLabels extends ColumnLabelProvider {

		@Override
		public @Nullable String getText(Object element) {
			return ((FindingRow) element).message();
		}

		@Override
		public @Nullable Image getImage(Object element) {
			FindingRow row = (FindingRow) element;
			return row.isWaived() ? Icons.image(Icons.WAIVE) : Icons.of(row.severity());
		}

		@Override
		public @Nullable String getToolTipText(Object element) {
			return ((FindingRow) element).message();
		}
	}
}
