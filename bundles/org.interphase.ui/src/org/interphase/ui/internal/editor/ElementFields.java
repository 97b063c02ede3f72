/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.editor;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.interphase.core.edit.StackEdits;
import org.interphase.core.quantity.FeatureQuantity;
import org.interphase.core.quantity.QuantityException;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Layer;
import org.interphase.model.Named;
import org.interphase.ui.DisplayUnits;
import org.interphase.ui.internal.design.DesignDocument;

/** Opens fields over layers and stacks: for the name, and for the thickness with any unit of length. */
final class ElementFields {

	private static final int WIDTH = 130;
	private static final int MARGIN = 6;
	/** Of the width of a layer, the part that the swatch of its pattern takes. */
	private static final double SWATCH_PART = 0.16;
	private static final double NAME_PART = 0.55;

	private final DesignDocument document;
	private final DesignEdits edits;

	ElementFields(DesignDocument document, DesignEdits edits) {
		this.document = document;
		this.edits = edits;
	}

	/** Opens a field for the thickness of a layer that lies at an area of the parent. */
	Text thickness(Composite parent, Rectangle area, Layer layer) {
		FeatureQuantity quantity = FeatureQuantity.of(CellstackPackage.Literals.LAYER__THICKNESS).orElseThrow();
		Double original = layer.getThickness();
		Rectangle place = new Rectangle(area.x + Math.max(0, area.width - WIDTH - MARGIN), area.y, WIDTH, area.height);
		return DirectField.open(parent, place,
				original == null ? "" : DisplayUnits.amounts().exact(original.doubleValue(), quantity.unit()), //$NON-NLS-1$
				typed -> problem(quantity, typed), typed -> setThickness(layer, quantity, typed));
	}

	/** Opens a field for the name of a layer or stack that lies at an area of the parent. */
	Text name(Composite parent, Rectangle area, Named named) {
		boolean isLayer = named instanceof Layer;
		int inset = isLayer ? (int) (SWATCH_PART * area.width) : 0;
		Rectangle place = new Rectangle(area.x + inset, area.y, (int) (NAME_PART * area.width), area.height);
		String original = Objects.requireNonNullElse(named.getName(), ""); //$NON-NLS-1$
		return DirectField.open(parent, place, original, typed -> Optional.empty(), typed -> edits.execute(StackEdits
				.set(document.domain(), named, CellstackPackage.Literals.NAMED__NAME, typed.isEmpty() ? null : typed)));
	}

	private void setThickness(Layer layer, FeatureQuantity quantity, String typed) {
		try {
			Double value = value(quantity, typed);
			if (!Objects.equals(value, layer.getThickness())) {
				edits.execute(StackEdits.set(document.domain(), layer, CellstackPackage.Literals.LAYER__THICKNESS, value));
			}
		} catch (QuantityException exception) {
			throw new IllegalArgumentException(exception);
		}
	}

	private static Optional<String> problem(FeatureQuantity quantity, String typed) {
		try {
			value(quantity, typed);
			return Optional.empty();
		} catch (QuantityException exception) {
			return Optional.of(String.valueOf(exception.getMessage()));
		}
	}

	private static @Nullable Double value(FeatureQuantity quantity, String typed) throws QuantityException {
		return typed.isEmpty() ? null : Double.valueOf(quantity.parse(typed));
	}
}
