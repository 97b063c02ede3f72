/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.io;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.interphase.model.Identified;
import org.interphase.model.Named;

/** What messages call a part of a design, e.g. {@code solid electrolyte "LLZO"}. */
final class PartNames {

	private PartNames() {
	}

	/** The kind of the part, with its name or else its id. */
	static String of(EObject part) {
		String name = part instanceof Named named ? named.getName() : null;
		return of(part, name != null || !(part instanceof Identified identified) ? name : identified.getId());
	}

	/** The kind of the part, with a given name. */
	static String of(EObject part, @Nullable String name) {
		String kind = part.eClass().getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$
		return name == null || name.isEmpty() ? kind : kind + " \"" + name + '"'; //$NON-NLS-1$
	}
}
