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

/** Sintered together with its neighbour: the contact is complete; what reacts meanwhile is left to the published values. */
public final class CoSintered extends BuiltInTreatment {

	/** The id of the kind. */
	public static final String ID = "co-sintered";

	/** The kind. */
	public CoSintered() {
		super(ID, PhysicsTexts.get("treatment.coSintered"), "cosintered", "co-fired", "sintered");
	}

	@Override
	public SurfaceState apply(SurfaceState before, TreatmentContext treatment, LayerContext layer) {
		return before.inFullContact().named(label());
	}
}
