/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.treatment;

import org.interphase.core.context.LayerContext;
import org.interphase.core.context.TreatmentContext;
import org.interphase.core.treatment.SurfaceState;
import org.interphase.core.treatment.SurfaceState.Cleanliness;
import org.interphase.physics.internal.PhysicsTexts;

/** Used as it came: nothing is known of the face. */
public final class AsReceived extends BuiltInTreatment {

	/** The kind. */
	public AsReceived() {
		super("as-received", PhysicsTexts.get("treatment.asReceived"), "untreated", "pristine");
	}

	@Override
	public SurfaceState apply(SurfaceState before, TreatmentContext treatment, LayerContext layer) {
		return new SurfaceState(Cleanliness.UNKNOWN, null, null, Double.NaN, false, false, label());
	}
}
