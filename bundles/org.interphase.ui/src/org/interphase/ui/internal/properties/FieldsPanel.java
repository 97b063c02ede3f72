/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.interphase.core.edit.StackEdits;
import org.interphase.ui.internal.design.DesignDocument;

/** Fields for features of one element after the other, in columns. Each edit is one undoable command. */
final class FieldsPanel {

	/** Room between the columns, also that for the picture of an error. */
	static final int GAP = 6;
	private final Composite body;
	private final int columns;
	private final List<FeatureField> fields = new ArrayList<>();
	private List<EAttribute> features = List.of();
	private @Nullable EObject element;
	private @Nullable DesignDocument document;

	/** With a number of columns of fields. */
	FieldsPanel(Composite parent, int columns) {
		this.columns = columns;
		body = new Composite(parent, SWT.NONE);
		body.setBackgroundMode(SWT.INHERIT_DEFAULT);
		GridLayoutFactory.fillDefaults().numColumns(2 * columns).spacing(GAP, 5).applyTo(body);
	}

	/** The control. */
	Composite control() {
		return body;
	}

	/** Shows it, or leaves no trace of it in the grid of its parent. */
	void setVisible(boolean visible) {
		body.setVisible(visible);
		if (body.getLayoutData() instanceof GridData place) {
			place.exclude = !visible;
		}
	}

	/** Shows features of an element. */
	void show(DesignDocument shownDocument, EObject shownElement, List<EAttribute> shownFeatures) {
		document = shownDocument;
		element = shownElement;
		if (!features.equals(shownFeatures)) {
			features = shownFeatures;
			rebuild();
		}
		fields.forEach(field -> field.show(shownElement));
	}

	private void rebuild() {
		fields.clear();
		for (Control child : body.getChildren()) {
			child.dispose();
		}
		GridLayoutFactory.fillDefaults().numColumns(2 * columns).spacing(GAP, 5).applyTo(body);
		features.forEach(feature -> fields.add(new FeatureField(body, feature, this::set)));
		body.requestLayout();
	}

	private void set(EStructuralFeature feature, @Nullable Object value) {
		EObject edited = element;
		DesignDocument editedIn = document;
		if (edited != null && editedIn != null) {
			editedIn.commands().execute(StackEdits.set(editedIn.domain(), edited, feature, value));
		}
	}
}
