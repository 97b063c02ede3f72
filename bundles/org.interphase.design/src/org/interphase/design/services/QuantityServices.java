/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.services;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.interphase.core.edit.StackEdits;
import org.interphase.core.quantity.FeatureQuantity;
import org.interphase.core.quantity.Quantities;
import org.interphase.core.quantity.QuantityException;
import org.interphase.design.RefusedEdits;
import org.interphase.design.internal.Edits;
import org.interphase.design.internal.Messages;
import org.interphase.model.provider.CellstackEditPlugin;

/** Quantities of any element: shown with a readable unit, typed in any unit that fits. */
public final class QuantityServices {

	private static final String NO_UNIT = "1"; //$NON-NLS-1$

	/** Name of a feature for people, as everywhere in the workbench. */
	public String featureLabel(EObject element, String feature) {
		EStructuralFeature found = feature(element, feature);
		return CellstackEditPlugin.INSTANCE.getString(
				"_UI_" + found.getEContainingClass().getName() + '_' + found.getName() + "_feature"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The range of a feature with its unit; empty if it holds no quantity. */
	public String quantityRange(EObject element, String feature) {
		return FeatureQuantity.of(feature(element, feature)).map(quantity -> {
			Object[] values = { Quantities.formatExactly(quantity.min(), NO_UNIT),
					Quantities.formatExactly(quantity.max(), NO_UNIT),
					quantity.unit().equals(NO_UNIT) ? "" : quantity.unit() }; //$NON-NLS-1$
			return NLS.bind(Messages.quantity_range, values).strip();
		}).orElse(""); //$NON-NLS-1$
	}

	/** A quantity with a unit, nothing lost; empty if unknown. */
	public String quantityText(EObject element, String feature) {
		EStructuralFeature found = feature(element, feature);
		Optional<FeatureQuantity> quantity = FeatureQuantity.of(found);
		return quantity.isPresent() && element.eGet(found) instanceof Double value && Double.isFinite(value)
				? Quantities.formatExactly(value, quantity.get().unit()) : ""; //$NON-NLS-1$
	}

	/**
	 * Sets a quantity; an empty text makes it unknown.
	 *
	 * @param text number and unit
	 * @throws IllegalArgumentException if the text is no such quantity; the message says what to write
	 */
	public EObject setQuantity(EObject element, String feature, String text) {
		EStructuralFeature found = feature(element, feature);
		RefusedEdits.attempt(() -> Edits.run(element, domain -> {
			try {
				return StackEdits.setQuantity(domain, element, found, text);
			} catch (QuantityException e) {
				throw new IllegalArgumentException(e.getMessage(), e);
			}
		}));
		return element;
	}

	private static EStructuralFeature feature(EObject element, String name) {
		EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
		if (feature == null) {
			throw new IllegalArgumentException(Messages.edit_notApplicable);
		}
		return feature;
	}
}
