/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.treatment;

import org.interphase.core.uncertainty.Distribution.LogNormal;
import org.interphase.physics.internal.PhysicsTexts;

/** Wetted with a gel. */
public final class GelWetted extends Wetted {

	/** The kind. */
	public GelWetted() {
		super("gel", PhysicsTexts.get("treatment.gel"), new LogNormal(230, 2), "liuB2017",
				"214 ohm cm2 to lithium and 248 to a cathode, on garnet", "gel-wetted", "gelled");
	}
}
