/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.treatment;

import org.interphase.physics.internal.PhysicsTexts;

/**
 * Heated in inert gas or vacuum. Below about 400 degC (assumed) hydroxide and carbonate stay; where no temperature is
 * given the face is taken to be clean.
 */
public final class HeatTreated extends Cleaning {

	private static final double LOWEST = 400;

	/** The kind. */
	public HeatTreated() {
		super("heat-treated", PhysicsTexts.get("treatment.heated"), PhysicsTexts.get("note.fromPolished"), LOWEST, "heated", "annealed",
				"heat-treatment");
	}
}
