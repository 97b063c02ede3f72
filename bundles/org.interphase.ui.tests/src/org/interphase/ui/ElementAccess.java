/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.interphase.core.edit.StackEdits;
import org.interphase.core.quantity.FeatureQuantity;
import org.interphase.core.quantity.Quantities;
import org.interphase.core.quantity.QuantityException;
import org.interphase.ui.internal.design.DesignPart;

/** Reads and types quantities of an element of an open design. */
public record ElementAccess(DesignPart part, EObject element) {

	/** The text of a quantity. */
	public Object get(EStructuralFeature feature) {
		return Quantities.formatExactly((Double) element.eGet(feature), FeatureQuantity.of(feature).orElseThrow().unit());
	}

	/** Types a quantity. */
	public void set(EStructuralFeature feature, String text) {
		try {
			part.document().commands().execute(StackEdits.setQuantity(part.document().domain(), element, feature, text));
		} catch (QuantityException exception) {
			throw new IllegalArgumentException(exception);
		}
	}
}
