/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.layers;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.interphase.core.registry.Registries;
import org.interphase.model.Layer;
import org.interphase.ui.internal.properties.Columns;
import org.interphase.ui.internal.table.RowNumbers;

/** Shows the layers that pasted rows make, and what is wrong with the others, before anything is inserted. */
public final class PasteLayersDialog extends TitleAreaDialog {

	private static final Point SIZE = new Point(760, 620);
	private final LayerRows reader = new LayerRows(Registries.standard());
	private final String first;
	private final boolean hasChosen;
	private List<LayerRow> rows = List.of();
	private LayerPlace place;
	@NonNullByDefault({})
	private TableViewer preview;

	/**
	 * The dialog.
	 *
	 * @param text      the text to begin with, e.g. from the clipboard
	 * @param hasChosen whether a layer is chosen behind which the new ones can go
	 */
	public PasteLayersDialog(Shell parent, String text, boolean hasChosen) {
		super(parent);
		first = text;
		this.hasChosen = hasChosen;
		place = hasChosen ? LayerPlace.AFTER : LayerPlace.END;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	/** The layers that can be inserted. */
	public List<Layer> layers() {
		return rows.stream().flatMap(row -> row.made().stream()).toList();
	}

	/** Where they go. */
	public LayerPlace place() {
		return place;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.paste_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.paste_title);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(6, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		Label hint = new Label(area, SWT.WRAP);
		hint.setText(Messages.paste_hint);
		GridDataFactory.fillDefaults().grab(true, false).hint(500, SWT.DEFAULT).applyTo(hint);
		Text text = new Text(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		text.setFont(JFaceResources.getTextFont());
		GridDataFactory.fillDefaults().grab(true, true).hint(500, 110).applyTo(text);
		createPreview(area);
		createPlaces(area);
		text.addModifyListener(event -> read(text.getText()));
		text.setText(first);
		return area;
	}

	private void createPreview(Composite area) {
		Composite frame = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(500, 150).applyTo(frame);
		preview = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		preview.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(preview);
		Columns.of(preview)
				.add(Messages.cell_number, 8,
						new RowNumbers(row -> ((LayerRow) row).number(), row -> ((LayerRow) row).made().isPresent()))
				.add(Messages.cell_name, 20, row -> ((LayerRow) row).made().map(Layer::getName).orElse(((LayerRow) row).text()))
				.add(Messages.cell_material, 18, row -> ((LayerRow) row).made().map(Layer::getMaterial).orElse("")) //$NON-NLS-1$
				.add(Messages.cell_kind, 20, row -> ((LayerRow) row).made().map(LayerTexts::kind).orElse("")) //$NON-NLS-1$
				.add(Messages.cell_thickness, 12, row -> ((LayerRow) row).made().map(LayerTexts::thickness).orElse("")) //$NON-NLS-1$
				.add(Messages.cell_problem, 40, row -> ((LayerRow) row).problem());
	}

	private void createPlaces(Composite area) {
		Composite line = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(16, 0).applyTo(line);
		Label where = new Label(line, SWT.NONE);
		where.setText(Messages.paste_where);
		radio(line, Messages.paste_after, LayerPlace.AFTER).setEnabled(hasChosen);
		radio(line, Messages.paste_end, LayerPlace.END);
		radio(line, Messages.paste_replace, LayerPlace.REPLACE);
	}

	private Button radio(Composite parent, String text, LayerPlace value) {
		Button button = new Button(parent, SWT.RADIO);
		button.setText(text);
		button.setSelection(place == value);
		button.addListener(SWT.Selection, event -> {
			if (button.getSelection()) {
				place = value;
			}
		});
		return button;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.paste_insert, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		enable();
	}

	private void read(String text) {
		rows = reader.read(text);
		preview.setInput(rows);
		int good = layers().size();
		if (good < rows.size()) {
			setMessage(NLS.bind(Messages.paste_bad, rows.size() - good, rows.size()), IMessageProvider.WARNING);
		} else {
			setMessage(NLS.bind(Messages.paste_good, good), IMessageProvider.NONE);
		}
		enable();
	}

	private void enable() {
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(!layers().isEmpty());
		}
	}

	@Override
	protected Point getInitialSize() {
		return SIZE;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}
}
