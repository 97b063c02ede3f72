/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ui.views.properties.IPropertySource;
import org.interphase.ui.internal.design.DesignPart;
import org.interphase.ui.internal.properties.ElementProperties;

/** Reads and types the cells of the property sheet for an element. */
record ElementAccess(DesignPart part, EObject element) {

	Object get(EStructuralFeature feature) {
		return source().getPropertyValue(feature);
	}

	void set(EStructuralFeature feature, String text) {
		source().setPropertyValue(feature, text);
	}

	private IPropertySource source() {
		return new ElementProperties(element, part);
	}
}
