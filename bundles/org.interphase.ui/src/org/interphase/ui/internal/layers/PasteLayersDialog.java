/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.layers;

import java.util.List;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.interphase.core.registry.Registries;
import org.interphase.model.Layer;
import org.interphase.ui.internal.properties.Columns;
import org.interphase.ui.internal.table.RowNumbers;
import org.interphase.ui.internal.table.TextPreviewDialog;

/** Shows the layers that pasted rows make, and what is wrong with the others, before anything is inserted. */
public final class PasteLayersDialog extends TextPreviewDialog {

	private static final Point SIZE = new Point(760, 620);
	private final LayerRows reader = new LayerRows(Registries.standard());
	private final boolean hasChosen;
	private List<LayerRow> rows = List.of();
	private LayerPlace place;

	/**
	 * The dialog.
	 *
	 * @param text      the text to begin with, e.g. from the clipboard
	 * @param hasChosen whether a layer is chosen behind which the new ones can go
	 */
	public PasteLayersDialog(Shell parent, String text, boolean hasChosen) {
		super(parent, Messages.paste_title, text, SIZE);
		this.hasChosen = hasChosen;
		place = hasChosen ? LayerPlace.AFTER : LayerPlace.END;
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
	protected String hint() {
		return Messages.paste_hint;
	}

	@Override
	protected String take() {
		return Messages.paste_insert;
	}

	@Override
	protected boolean canTake() {
		return !layers().isEmpty();
	}

	@Override
	protected void addColumns(Columns columns) {
		columns
				.add(Messages.cell_number, 8,
						new RowNumbers(row -> ((LayerRow) row).number(), row -> ((LayerRow) row).made().isPresent()))
				.add(Messages.cell_name, 20, row -> ((LayerRow) row).made().map(Layer::getName).orElse(((LayerRow) row).text()))
				.add(Messages.cell_material, 18, row -> ((LayerRow) row).made().map(Layer::getMaterial).orElse("")) //$NON-NLS-1$
				.add(Messages.cell_kind, 20, row -> ((LayerRow) row).made().map(LayerTexts::kind).orElse("")) //$NON-NLS-1$
				.add(Messages.cell_thickness, 12, row -> ((LayerRow) row).made().map(LayerTexts::thickness).orElse("")) //$NON-NLS-1$
				.add(Messages.cell_problem, 40, row -> ((LayerRow) row).problem());
	}

	@Override
	protected void createBelowPreview(Composite area) {
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
	protected void read(String text) {
		rows = reader.read(text);
		show(rows);
		int good = layers().size();
		if (good < rows.size()) {
			setMessage(NLS.bind(Messages.paste_bad, rows.size() - good, rows.size()), IMessageProvider.WARNING);
		} else {
			setMessage(NLS.bind(Messages.paste_good, good), IMessageProvider.NONE);
		}
		enable();
	}
}
