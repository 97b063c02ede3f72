/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.properties;

import java.util.Objects;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.interphase.core.quantity.FeatureQuantity;
import org.interphase.core.quantity.QuantityException;
import org.interphase.ui.DisplayUnits;
import org.interphase.ui.internal.AccessibleName;

/** A label and a field for one feature. What is wrong with a typed text is shown at the field, and nothing is changed. */
final class FeatureField {

	/** Width of all labels, so that fields of several panels stand in line. */
	static final int LABEL_WIDTH = 116;
	private static final int DECORATION_MARGIN = 10;
	private static final int TEXT_WIDTH = 64;
	private static final int WIDEST_COMBO = 180;
	private final EStructuralFeature feature;
	private final FeatureCell cell;
	private final BiConsumer<EStructuralFeature, @Nullable Object> commit;
	private final Control control;
	private final ControlDecoration problem;
	private String shown = ""; //$NON-NLS-1$

	/**
	 * Makes the two controls in a grid.
	 *
	 * @param commit gets a value that was typed and differs from the one shown; null: unset
	 */
	FeatureField(Composite parent, EStructuralFeature feature, BiConsumer<EStructuralFeature, @Nullable Object> commit) {
		this.feature = feature;
		this.commit = commit;
		cell = FeatureCell.of(feature);
		Label label = new Label(parent, SWT.WRAP);
		label.setText(ModelNames.feature(feature));
		label.setToolTipText(ModelNames.feature(feature));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(LABEL_WIDTH, SWT.DEFAULT).applyTo(label);
		control = cell instanceof FeatureCell.Choice choice ? combo(parent, choice) : text(parent);
		control.setData(feature);
		AccessibleName.give(control, ModelNames.feature(feature));
		GridDataFactory.fillDefaults().indent(DECORATION_MARGIN, 0).hint(width(control), SWT.DEFAULT).grab(true, false).applyTo(control);
		problem = new ControlDecoration(control, SWT.LEFT | SWT.TOP);
		problem.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
		problem.hide();
	}

	/** A combo shows its longest choice, unless that is a whole sentence; a text scrolls. */
	private static int width(Control control) {
		return control instanceof CCombo combo ? Math.clamp(combo.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, TEXT_WIDTH, WIDEST_COMBO)
				: TEXT_WIDTH;
	}

	private Control combo(Composite parent, FeatureCell.Choice choice) {
		CCombo combo = new CCombo(parent, SWT.READ_ONLY | SWT.FLAT | SWT.BORDER);
		combo.setItems(choice.labels().toArray(String[]::new));
		combo.addListener(SWT.Selection, event -> finish());
		return combo;
	}

	private Control text(Composite parent) {
		Text text = new Text(parent, SWT.SINGLE | SWT.BORDER);
		FeatureQuantity.of(feature).ifPresent(quantity -> text.setToolTipText(range(quantity)));
		text.addListener(SWT.Modify, event -> validate());
		text.addListener(SWT.DefaultSelection, event -> finish());
		text.addListener(SWT.FocusOut, event -> finish());
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				text.setText(shown);
			}
		});
		return text;
	}

	private static String range(FeatureQuantity quantity) {
		return DisplayUnits.amounts().rounded(quantity.min(), quantity.unit()) + " \u2013 " + DisplayUnits.amounts().rounded(quantity.max(), quantity.unit()); //$NON-NLS-1$
	}

	/** Shows the value that an element has; a text that is being typed stays. */
	void show(EObject element) {
		String next = cell.text(element.eGet(feature));
		boolean isTyped = control.isFocusControl() && !typed().equals(shown);
		if (next.equals(shown) && (isTyped || typed().equals(shown))) {
			return;
		}
		shown = next;
		if (control instanceof CCombo combo) {
			combo.setText(next);
			combo.setToolTipText(next.isEmpty() ? null : next);
		} else if (control instanceof Text text) {
			text.setText(next);
		}
	}

	/** What is wrong with the text; null: nothing. */
	@Nullable
	String problem() {
		try {
			cell.value(typed());
			return null;
		} catch (QuantityException exception) {
			return exception.getMessage();
		}
	}

	private String typed() {
		return control instanceof CCombo combo ? combo.getText() : ((Text) control).getText();
	}

	private void validate() {
		String message = problem();
		if (message == null) {
			problem.hide();
		} else {
			problem.setDescriptionText(message);
			problem.show();
		}
	}

	private void finish() {
		String typed = typed();
		if (Objects.equals(typed, shown)) {
			return;
		}
		try {
			Object value = cell.value(typed);
			shown = cell.text(value);
			if (control instanceof Text text) {
				text.setText(shown);
			}
			commit.accept(feature, value);
		} catch (QuantityException exception) {
			validate();
			problem.showHoverText(exception.getMessage());
		}
	}
}
