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

/** Lithium brought on molten: the contact is complete, whatever film lies under it. */
public final class MeltApplied extends BuiltInTreatment {

	/** The kind. */
	public MeltApplied() {
		super("melt-applied", PhysicsTexts.get("treatment.molten"), "molten", "melt-infused", "melt");
	}

	@Override
	public SurfaceState apply(SurfaceState before, TreatmentContext treatment, LayerContext layer) {
		return before.inFullContact().named(label());
	}
}
