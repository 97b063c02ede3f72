/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.services;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.edit.StackEdits;
import org.interphase.design.internal.Edits;
import org.interphase.design.internal.Messages;
import org.interphase.design.internal.Texts;
import org.interphase.model.CellstackPackage.Literals;

/** Fields of property pages: which a page has, and what stands in those that hold a text or a yes or no. */
public final class FieldServices {

	/** What pages show at a place of its own, or not at all. */
	private static final Set<EAttribute> ELSEWHERE = Set.of(Literals.IDENTIFIED__ID, Literals.NAMED__NAME, Literals.NAMED__NOTES,
			Literals.LAYER__MATERIAL, Literals.TREATMENT__KIND);

	/** The features that have a field among those of an element, in the order of the forms of the workbench. */
	public List<EAttribute> fieldFeatures(EObject element) {
		return element.eClass().getEAllAttributes().stream()
				.filter(feature -> !feature.isMany() && !ELSEWHERE.contains(feature)).toList();
	}

	/** A text; empty if there is none. */
	public String plainText(EObject element, String feature) {
		return element.eGet(feature(element, feature)) instanceof String text ? Texts.orEmpty(text) : ""; //$NON-NLS-1$
	}

	/** Sets a text; a blank one takes it away. */
	public EObject setText(EObject element, String feature, String text) {
		String written = text.strip();
		set(element, feature, written.isEmpty() ? null : written);
		return element;
	}

	/** Whether something that is so or not is so. */
	public Boolean isOn(EObject element, String feature) {
		return Boolean.TRUE.equals(element.eGet(feature(element, feature)));
	}

	/** Says whether something is so. */
	public EObject turn(EObject element, String feature, Boolean on) {
		set(element, feature, on);
		return element;
	}

	/** Whether an element is still a part of a design: a field may be left over from one that was removed. */
	public Boolean isInUse(EObject element) {
		return element.eContainer() != null;
	}

	private static void set(EObject element, String feature, @Nullable Object value) {
		Edits.run(element, domain -> StackEdits.set(domain, element, feature(element, feature), value));
	}

	private static EStructuralFeature feature(EObject element, String name) {
		EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
		if (feature == null) {
			throw new IllegalArgumentException(Messages.edit_notApplicable);
		}
		return feature;
	}
}
