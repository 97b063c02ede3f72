/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.services;

import java.util.List;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.interphase.core.edit.StackEdits;
import org.interphase.design.internal.Edits;
import org.interphase.design.internal.Messages;
import org.interphase.model.provider.CellstackEditPlugin;

/** Features that hold one of a few values. The values are shown in words, e.g. {@code melt-infused}. */
public final class ChoiceServices {

	/** The values that a feature may have. */
	public List<String> choices(EObject element, String feature) {
		return values(feature(element, feature)).stream().map(ChoiceServices::words).toList();
	}

	/** The value that a feature has now. */
	public String chosen(EObject element, String feature) {
		EStructuralFeature found = feature(element, feature);
		Object present = element.eGet(found);
		return values(found).stream().filter(value -> value.getInstance() == present).map(ChoiceServices::words).findFirst()
				.orElse(""); //$NON-NLS-1$
	}

	/**
	 * Sets a feature to one of its values.
	 *
	 * @throws IllegalArgumentException if it has no such value
	 */
	public EObject choose(EObject element, String feature, String value) {
		EStructuralFeature found = feature(element, feature);
		EEnumLiteral literal = values(found).stream().filter(candidate -> words(candidate).equals(value)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException(Messages.edit_notApplicable));
		Edits.run(element, domain -> StackEdits.set(domain, element, found, literal.getInstance()));
		return element;
	}

	/** A value in words, as everywhere in the workbench. */
	static String words(EEnumLiteral value) {
		return CellstackEditPlugin.INSTANCE
				.getString("_UI_" + value.getEEnum().getName() + '_' + value.getName() + "_literal"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static List<EEnumLiteral> values(EStructuralFeature feature) {
		if (feature.getEType() instanceof EEnum type) {
			return type.getELiterals();
		}
		throw new IllegalArgumentException(Messages.edit_notApplicable);
	}

	private static EStructuralFeature feature(EObject element, String name) {
		EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
		if (feature == null) {
			throw new IllegalArgumentException(Messages.edit_notApplicable);
		}
		return feature;
	}
}
