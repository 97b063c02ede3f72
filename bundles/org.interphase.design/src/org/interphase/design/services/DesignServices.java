/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.services;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.interphase.design.internal.Texts;
import org.interphase.model.Conditions;
import org.interphase.model.Design;
import org.interphase.model.Waiver;

/** What is shown of a design, its conditions and its waivers. */
public final class DesignServices {

	/** Its name; a question mark if it has none. */
	public String designName(Design design) {
		return design.getName() == null ? Texts.UNKNOWN : design.getName();
	}

	/** The conditions that hold for an element: those of its design. */
	public List<Conditions> conditionsOf(EObject element) {
		EObject parent = element;
		while (parent != null) {
			if (parent instanceof Design design) {
				return design.getConditions() == null ? List.of() : List.of(design.getConditions());
			}
			parent = parent.eContainer();
		}
		return List.of();
	}

	/** Rule and reason of a waiver. */
	public String waiverText(Waiver waiver) {
		return Texts.orEmpty(waiver.getRule()) + ": " + Texts.orEmpty(waiver.getReason()); //$NON-NLS-1$
	}
}
