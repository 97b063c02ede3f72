/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.assess;

import org.interphase.core.internal.assess.Recollection;

/**
 * What an assessor remembers from one assessment of a design to the next, so that an edit costs the boundaries that it touches
 * and not the whole stack. Results are the same to the last digit as without it. It holds what the last assessment used and some
 * of the draws: about 6 kB for each layer and at most 74 MB of draws. One memory belongs to one design; used for several it stays
 * right, but remembers only the last. It may be used from several threads.
 */
public final class AssessmentMemory {

	private final Recollection recollection = new Recollection();

	/** Forgets all. */
	public void clear() {
		recollection.clear();
	}

	Recollection recollection() {
		return recollection;
	}
}
