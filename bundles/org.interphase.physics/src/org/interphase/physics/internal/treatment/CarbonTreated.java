/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.treatment;

import org.interphase.physics.internal.PhysicsTexts;

/** Heated with carbon, which takes the carbonate off from about 600 degC on (assumed; 700 degC is usual). */
public final class CarbonTreated extends Cleaning {

	private static final double LOWEST = 600;

	/** The kind. */
	public CarbonTreated() {
		super("carbon-treated", PhysicsTexts.get("treatment.carbon"), PhysicsTexts.get("note.fromPolished"), LOWEST, "carbothermal");
	}
}
