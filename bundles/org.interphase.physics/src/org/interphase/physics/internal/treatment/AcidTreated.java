/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.treatment;

import org.interphase.physics.internal.PhysicsTexts;

/** Etched with an acid. */
public final class AcidTreated extends Cleaning {

	/** The kind. */
	public AcidTreated() {
		super("acid-treated", PhysicsTexts.get("treatment.acid"), PhysicsTexts.get("note.fromPolished"), Double.NEGATIVE_INFINITY,
				"acid-etched", "etched");
	}
}
