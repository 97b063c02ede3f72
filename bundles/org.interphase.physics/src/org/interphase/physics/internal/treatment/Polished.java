/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.treatment;

import org.interphase.physics.internal.PhysicsTexts;

/** Polished in inert gas. */
public final class Polished extends Cleaning {

	/** The kind. */
	public Polished() {
		super("polished", PhysicsTexts.get("treatment.polished"), PhysicsTexts.get("note.polished"),
				Double.NEGATIVE_INFINITY, "polish", "ground");
	}
}
