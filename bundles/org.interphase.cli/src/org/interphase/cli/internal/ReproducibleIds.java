/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.interphase.model.Design;
import org.interphase.model.Identified;

/**
 * Gives parts of a design whose ids were made up on reading ids that are the same in each run, e.g. {@code layers-2}:
 * reports of the same input are then the same, byte by byte.
 */
final class ReproducibleIds {

	private final Set<String> written;
	private final Map<String, Integer> counts = new HashMap<>();

	private ReproducibleIds(Set<String> written) {
		this.written = written;
	}

	/**
	 * Replaces ids.
	 *
	 * @param written the ids that the author wrote; they stay
	 */
	static void assign(Design design, Set<String> written) {
		ReproducibleIds ids = new ReproducibleIds(written);
		ids.identify(design);
		TreeIterator<EObject> parts = EcoreUtil.getAllContents(design, false);
		while (parts.hasNext()) {
			if (parts.next() instanceof Identified part) {
				ids.identify(part);
			}
		}
	}

	private void identify(Identified part) {
		String id = part.getId();
		if (id != null && written.contains(id)) {
			return;
		}
		EReference feature = part.eContainmentFeature();
		String kind = feature == null ? "design" : feature.getName(); //$NON-NLS-1$
		String candidate;
		do {
			candidate = kind + "-" + counts.merge(kind, Integer.valueOf(1), Integer::sum); //$NON-NLS-1$
		} while (written.contains(candidate));
		part.setId(candidate);
	}
}
