/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.treatment;

import org.interphase.physics.internal.PhysicsTexts;

/** Cleaned in a plasma. */
public final class PlasmaTreated extends Cleaning {

	/** The kind. */
	public PlasmaTreated() {
		super("plasma", PhysicsTexts.get("treatment.plasma"), PhysicsTexts.get("note.fromPolished"), Double.NEGATIVE_INFINITY,
				"plasma-cleaned", "plasma-treated");
	}
}
