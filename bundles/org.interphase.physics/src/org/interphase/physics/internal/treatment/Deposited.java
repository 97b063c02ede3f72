/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.treatment;

import org.interphase.core.context.LayerContext;
import org.interphase.core.context.TreatmentContext;
import org.interphase.core.treatment.SurfaceState;
import org.interphase.physics.internal.PhysicsTexts;

/** The neighbour was deposited on this face (evaporated, sputtered, by pulsed laser): the contact is complete. */
public final class Deposited extends BuiltInTreatment {

	/** The id of the kind. */
	public static final String ID = "deposited";

	/** The kind. */
	public Deposited() {
		super(ID, PhysicsTexts.get("treatment.deposited"), "evaporated", "sputtered", "PLD");
	}

	@Override
	public SurfaceState apply(SurfaceState before, TreatmentContext treatment, LayerContext layer) {
		return before.inFullContact().named(label());
	}
}
