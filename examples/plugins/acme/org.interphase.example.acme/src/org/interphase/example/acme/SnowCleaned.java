/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.example.acme;

import java.util.List;

import org.interphase.core.context.LayerContext;
import org.interphase.core.context.TreatmentContext;
import org.interphase.core.treatment.SurfaceState;
import org.interphase.core.treatment.SurfaceState.Cleanliness;
import org.interphase.core.treatment.TreatmentKind;

/** Blasted with carbon dioxide snow: the film on the face is gone, what is known of its wetting is not. */
public final class SnowCleaned implements TreatmentKind {

	@Override
	public String id() {
		return "acme-co2-cleaned";
	}

	@Override
	public String label() {
		return "Cleaned with CO2 snow";
	}

	@Override
	public List<String> aliases() {
		return List.of("co2-cleaned", "snow-cleaned");
	}

	@Override
	public SurfaceState apply(SurfaceState before, TreatmentContext treatment, LayerContext layer) {
		return new SurfaceState(Cleanliness.CLEAN, null, null, before.contactAngle(), before.fullContact(),
				before.lithiophilic(), label(), before.coated());
	}
}
