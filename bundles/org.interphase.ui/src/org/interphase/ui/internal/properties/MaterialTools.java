/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.properties;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Property;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Material;
import org.interphase.model.PropertyValue;
import org.interphase.ui.internal.AccessibleName;
import org.interphase.ui.internal.design.DesignDocument;

/** The buttons above the values of a material: to copy it into the design, and to edit that copy. */
final class MaterialTools {

	/** Most room for the longest name of a property, so that the buttons are beside it. */
	private static final int PROPERTY_WIDTH = 200;
	private static final List<Property> PROPERTIES = Arrays.stream(Property.values()).toList();

	private final Supplier<@Nullable Object> chosen;
	private final Composite body;
	private final Button copy;
	private final CCombo property;
	private final Button add;
	private final Button remove;
	private final Button restore;
	private @Nullable DesignDocument document;
	private @Nullable MaterialRecord record;
	private @Nullable Material own;

	/**
	 * Makes the buttons.
	 *
	 * @param chosen the chosen row of the table
	 */
	MaterialTools(Composite parent, Supplier<@Nullable Object> chosen) {
		this.chosen = chosen;
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(5).spacing(FieldsPanel.GAP, 0).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
		copy = button(Messages.material_copy, this::copy);
		copy.setToolTipText(Messages.material_copyTooltip);
		property = new CCombo(body, SWT.READ_ONLY | SWT.FLAT | SWT.BORDER);
		property.setItems(PROPERTIES.stream().map(Words::of).toArray(String[]::new));
		property.select(0);
		AccessibleName.give(property, Messages.columns_property);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(Math.min(PROPERTY_WIDTH, property.computeSize(SWT.DEFAULT, SWT.DEFAULT).x), SWT.DEFAULT).applyTo(property);
		add = button(Messages.material_addValue, this::add);
		remove = button(Messages.material_removeValue, this::remove);
		restore = button(Messages.material_restore, this::restore);
		restore.setToolTipText(Messages.material_restoreTooltip);
	}

	private Button button(String text, Runnable action) {
		Button button = new Button(body, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
		return button;
	}

	/** Is for a material of the design, or else for one of a library that can be copied. */
	void show(DesignDocument shownDocument, @Nullable MaterialRecord shownRecord, @Nullable Material shownOwn) {
		document = shownDocument;
		record = shownRecord;
		own = shownOwn;
		boolean isOwn = shownOwn != null;
		show(copy, !isOwn && shownRecord != null);
		for (Control control : List.of(property, add, remove, restore)) {
			show(control, isOwn);
		}
		if (shownRecord != null) {
			copy.setText(NLS.bind(Messages.material_copy, shownRecord.name()));
		}
		body.requestLayout();
	}

	private static void show(Control control, boolean isShown) {
		control.setVisible(isShown);
		((GridData) control.getLayoutData()).exclude = !isShown;
	}

	/** Another row is chosen. */
	void update() {
		remove.setEnabled(chosen.get() instanceof PropertyValue);
	}

	private void copy() {
		DesignDocument editedIn = document;
		MaterialRecord copied = record;
		if (editedIn != null && copied != null) {
			editedIn.commands().execute(DesignMaterials.copy(editedIn.domain(), editedIn.design(), copied));
		}
	}

	private void add() {
		DesignDocument editedIn = document;
		Material edited = own;
		if (editedIn != null && edited != null) {
			editedIn.commands().execute(
					DesignMaterials.add(editedIn.domain(), edited, PROPERTIES.get(property.getSelectionIndex())));
		}
	}

	private void remove() {
		DesignDocument editedIn = document;
		if (editedIn != null && chosen.get() instanceof PropertyValue value) {
			editedIn.commands().execute(RemoveCommand.create(editedIn.domain(), value.eContainer(),
					CellstackPackage.Literals.MATERIAL__PROPERTIES, value));
		}
	}

	private void restore() {
		DesignDocument editedIn = document;
		Material edited = own;
		if (editedIn != null && edited != null) {
			editedIn.commands().execute(DesignMaterials.remove(editedIn.domain(), edited));
		}
	}
}
