/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.treatment;

import org.interphase.core.uncertainty.Distribution.LogNormal;
import org.interphase.physics.internal.PhysicsTexts;

/** Wetted with an ionic liquid. */
public final class IonicLiquidWetted extends Wetted {

	/** The kind. */
	public IonicLiquidWetted() {
		super("ionic-liquid", PhysicsTexts.get("treatment.ionicLiquid"), new LogNormal(228, 2.5), "liuB2017 pervez2020",
				PhysicsTexts.get("note.ionicLiquidWetted"), "ionic liquid", "IL-wetted",
				"ILE-wetted");
	}
}
