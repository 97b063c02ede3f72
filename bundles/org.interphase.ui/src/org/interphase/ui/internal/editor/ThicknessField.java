/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.editor;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.interphase.core.quantity.FeatureQuantity;
import org.interphase.core.quantity.Quantities;
import org.interphase.core.quantity.QuantityException;

/** A text field over a layer in which its thickness is typed with any unit of length. An error is shown at the field. */
final class ThicknessField {

	private static final int WIDTH = 130;
	private static final int MARGIN = 6;

	private final Text text;
	private final ControlDecoration problem;
	private final FeatureQuantity quantity;
	private final @Nullable Double original;
	private final Consumer<@Nullable Double> accept;

	private ThicknessField(Composite parent, Rectangle layer, FeatureQuantity quantity, @Nullable Double original,
			Consumer<@Nullable Double> accept) {
		this.quantity = quantity;
		this.original = original;
		this.accept = accept;
		text = new Text(parent, SWT.SINGLE | SWT.BORDER);
		text.setText(original == null ? "" : Quantities.formatExactly(original.doubleValue(), quantity.unit())); //$NON-NLS-1$
		int height = text.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		text.setBounds(layer.x + layer.width - WIDTH - MARGIN, layer.y + Math.max(0, (layer.height - height) / 2), WIDTH,
				height);
		problem = new ControlDecoration(text, SWT.LEFT | SWT.TOP);
		problem.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
		problem.setShowHover(true);
		problem.hide();
		text.addListener(SWT.Modify, event -> validate());
		text.addListener(SWT.DefaultSelection, event -> finish(false));
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				close();
			}
		});
		text.addListener(SWT.FocusOut, event -> finish(true));
		text.selectAll();
		text.moveAbove(null);
		text.setFocus();
	}

	/**
	 * Opens a field.
	 *
	 * @param layer  area of the layer in the parent
	 * @param accept takes the new thickness in the unit of the quantity; null: unknown
	 */
	static ThicknessField open(Composite parent, Rectangle layer, FeatureQuantity quantity, @Nullable Double original,
			Consumer<@Nullable Double> accept) {
		return new ThicknessField(parent, layer, quantity, original, accept);
	}

	/** The control. */
	Text control() {
		return text;
	}

	/** What is wrong with the text; null: nothing. */
	@Nullable String problem() {
		try {
			value();
			return null;
		} catch (QuantityException exception) {
			return exception.getMessage();
		}
	}

	private @Nullable Double value() throws QuantityException {
		String typed = text.getText().strip();
		return typed.isEmpty() ? null : Double.valueOf(quantity.parse(typed));
	}

	private void validate() {
		String message = problem();
		if (message == null) {
			problem.hide();
		} else {
			problem.setDescriptionText(message);
			problem.show();
			problem.showHoverText(message);
		}
	}

	/** Takes the text if it is right; a wrong one stays open, or is dropped when the field is left. */
	private void finish(boolean leaving) {
		if (text.isDisposed()) {
			return;
		}
		try {
			Double value = value();
			close();
			if (value == null ? original != null : !value.equals(original)) {
				accept.accept(value);
			}
		} catch (QuantityException exception) {
			if (leaving) {
				close();
			} else {
				validate();
			}
		}
	}

	private void close() {
		if (!text.isDisposed()) {
			problem.hide();
			Composite parent = text.getParent();
			boolean focused = text.isFocusControl();
			text.dispose();
			if (focused) {
				parent.setFocus();
			}
		}
	}
}
