/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.treatment;

import org.interphase.core.uncertainty.Distribution.LogNormal;
import org.interphase.physics.internal.PhysicsTexts;

/** Wetted with an organic liquid electrolyte. */
public final class LiquidWetted extends Wetted {

	/** The kind. */
	public LiquidWetted() {
		super("liquid", PhysicsTexts.get("treatment.liquid"), new LogNormal(228, 3), "liuB2017 schleutker2017",
				PhysicsTexts.get("note.liquidWetted"), "LE-wetted",
				"wetted");
	}
}
