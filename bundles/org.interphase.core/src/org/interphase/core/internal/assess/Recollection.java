/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.registry.Registries;

/** Holds what is known until an assessment asks other contributions or wants other draws. Safe for use from several threads. */
public final class Recollection {

	private @Nullable Known known;

	synchronized Known of(Registries registries, AssessmentOptions options, Set<String> suspended) {
		Known found = known;
		if (found == null || !found.holdsFor(registries, options, suspended)) {
			found = new Known(registries, options, suspended);
			known = found;
		}
		return found;
	}

	/** Forgets all. */
	public synchronized void clear() {
		known = null;
	}
}
