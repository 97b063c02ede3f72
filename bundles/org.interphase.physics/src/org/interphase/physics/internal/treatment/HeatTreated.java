/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.treatment;

/** Heated in inert gas or vacuum until the carbonate is gone. */
public final class HeatTreated extends Cleaning {

	/** The kind. */
	public HeatTreated() {
		super("heat-treated", "Heat-treated", "taken over from the polished face", "heated", "annealed",
				"heat-treatment");
	}
}
