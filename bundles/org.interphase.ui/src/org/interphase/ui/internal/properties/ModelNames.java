/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.properties;

import java.util.Locale;

import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.interphase.model.CellstackPackage;
import org.interphase.model.MeasuredQuantity;
import org.interphase.model.Phase;
import org.interphase.model.provider.CellstackEditPlugin;

/** Names of classes and features for people, from the edit bundle. */
final class ModelNames {

	private ModelNames() {
	}

	/** Name of a feature. */
	static String feature(EStructuralFeature feature) {
		return CellstackEditPlugin.INSTANCE
				.getString("_UI_" + feature.getEContainingClass().getName() + '_' + feature.getName() + "_feature"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Name of what was measured, e.g. {@code contact angle}. */
	static String literal(MeasuredQuantity quantity) {
		return literal(CellstackPackage.Literals.MEASURED_QUANTITY.getEEnumLiteral(quantity.getName()));
	}

	/** Name of the part that a phase plays in a composite, e.g. {@code catholyte}. */
	static String literal(Phase phase) {
		return literal(CellstackPackage.Literals.PHASE.getEEnumLiteral(phase.getName()));
	}

	/** Name of an enumeration's constant, e.g. {@code melt infused}. */
	static String literal(ENamedElement literal) {
		return literal instanceof EEnumLiteral constant
				? CellstackEditPlugin.INSTANCE.getString("_UI_" + constant.getEEnum().getName() + '_' + constant.getName() + "_literal") //$NON-NLS-1$ //$NON-NLS-2$
				: literal.getName().toLowerCase(Locale.ROOT).replace('_', ' ');
	}
}
