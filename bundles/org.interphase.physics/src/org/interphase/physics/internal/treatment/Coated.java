/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.treatment;

import java.util.Optional;

import org.interphase.core.context.LayerContext;
import org.interphase.core.context.TreatmentContext;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.treatment.SurfaceState;
import org.interphase.core.treatment.SurfaceState.Cleanliness;
import org.interphase.physics.internal.PhysicsTexts;
import org.interphase.physics.internal.coating.CoatedInterface;
import org.interphase.physics.internal.coating.CoatingClasses;
import org.interphase.physics.internal.coating.CoatingFilm;

/**
 * Coated with any material. On a garnet a coating that lithium changes (alloying metal, converted oxide, nitride, halide,
 * carbon) counts with its faces as a whole, by its own published value or by that of its class; one that stays as it is (a
 * lithium salt, an ion conductor) is a film in series on any electrolyte. What was below it is taken to be clean.
 */
public final class Coated extends BuiltInTreatment {

	/** Molten lithium wets alloying and converting coatings, degrees at most. */
	private static final double WETTED_ANGLE = 62;

	/** The kind. */
	public Coated() {
		super("coated", PhysicsTexts.get("treatment.coated"), "coating", "alloy-coated", "oxide-coated", "carbon-coated", "polymer-coated");
	}

	@Override
	public SurfaceState apply(SurfaceState before, TreatmentContext treatment, LayerContext layer) {
		MaterialRecord coating = treatment.material();
		String description = coating.name().isEmpty() ? label() : label() + " with " + coating.name();
		boolean lithiophilic = CoatingClasses.of(coating).isLithiophilic();
		double angle = lithiophilic ? WETTED_ANGLE : Double.NaN;
		Optional<Parameter> whole = isGarnet(layer) ? CoatedInterface.resistance(coating, treatment.thickness())
				: Optional.empty();
		if (whole.isPresent()) {
			return new SurfaceState(Cleanliness.CLEAN, null, null, angle, before.fullContact(), lithiophilic, description,
					whole.get());
		}
		return CoatingFilm.of(coating, treatment.thickness())
				.map(film -> new SurfaceState(Cleanliness.CLEAN, film.thickness(), film.conductivity(), angle,
						before.fullContact(), lithiophilic, description))
				.orElseGet(() -> new SurfaceState(Cleanliness.CLEAN, null, null, angle, before.fullContact(),
						lithiophilic, description));
	}
}
