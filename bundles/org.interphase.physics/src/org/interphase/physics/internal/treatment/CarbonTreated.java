/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.treatment;

/** Heated with carbon, which takes the carbonate off. */
public final class CarbonTreated extends Cleaning {

	/** The kind. */
	public CarbonTreated() {
		super("carbon-treated", "Carbon-treated", "taken over from the polished face", "carbothermal");
	}
}
