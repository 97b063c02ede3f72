/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.edit;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.interphase.model.Identified;

/** Copies parts of a design; the copies get ids of their own. */
public final class FreshCopier extends EcoreUtil.Copier {

	private static final long serialVersionUID = 1L;

	/** A copy with ids of its own. */
	public static <T extends EObject> T copyOf(T original) {
		FreshCopier copier = new FreshCopier();
		@SuppressWarnings("unchecked")
		T copy = (T) copier.copy(original);
		copier.copyReferences();
		return copy;
	}

	@Override
	public EObject copy(EObject original) {
		EObject copy = super.copy(original);
		if (copy instanceof Identified part) {
			part.setId(EcoreUtil.generateUUID());
		}
		return copy;
	}
}
