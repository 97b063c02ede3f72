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

/** Pressed on: leaves the face as it was; the pressures of the design say how far the faces touch. */
public final class Pressed extends BuiltInTreatment {

	/** The kind. */
	public Pressed() {
		super("pressed", PhysicsTexts.get("treatment.pressed"), "cold-pressed");
	}

	@Override
	public SurfaceState apply(SurfaceState before, TreatmentContext treatment, LayerContext layer) {
		return before.named(label());
	}
}
