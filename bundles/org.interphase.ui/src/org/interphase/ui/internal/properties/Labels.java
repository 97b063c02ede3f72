/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.properties;

import java.util.Locale;
import java.util.MissingResourceException;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.util.ResourceLocator;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.interphase.model.provider.CellstackEditPlugin;

/** Names of classes and features for people, from the edit bundle. */
final class Labels {

	private Labels() {
	}

	/** Name of the class of an element; its label where the class is not of this model. */
	static String type(EObject element, AdapterFactory adapters) {
		ResourceLocator texts = CellstackEditPlugin.INSTANCE;
		String key = "_UI_" + element.eClass().getName() + "_type"; //$NON-NLS-1$ //$NON-NLS-2$
		try {
			return texts.getString(key);
		} catch (MissingResourceException missing) {
			return adapters.adapt(element, IItemLabelProvider.class) instanceof IItemLabelProvider labels
					? labels.getText(element) : element.eClass().getName();
		}
	}

	/** Name of a feature. */
	static String feature(EStructuralFeature feature) {
		return CellstackEditPlugin.INSTANCE
				.getString("_UI_" + feature.getEContainingClass().getName() + '_' + feature.getName() + "_feature"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Name of an enumeration's constant, e.g. {@code melt infused}. */
	static String literal(ENamedElement literal) {
		return literal.getName().toLowerCase(Locale.ROOT).replace('_', ' ');
	}
}
