/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.treatment;

import java.util.OptionalDouble;

import org.interphase.core.context.LayerContext;
import org.interphase.core.context.TreatmentContext;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Property;
import org.interphase.core.material.PropertyRecord;
import org.interphase.core.material.Provenance;
import org.interphase.core.treatment.SurfaceState;
import org.interphase.core.treatment.SurfaceState.Cleanliness;
import org.interphase.core.uncertainty.Distribution;
import org.interphase.physics.internal.PublishedCoating;

/**
 * Coated. A coating that is known to make lithium wet makes the face lithiophilic; one of known thickness and conductivity
 * is a film in series; of any other the face is only known to be clean.
 */
public final class Coated extends BuiltInTreatment {

	/** Scatter of a single conductivity between laboratories. */
	private static final double CONDUCTIVITY_GSD = Math.exp(0.7);

	/** The kind. */
	public Coated() {
		super("coated", "Coated", "coating");
	}

	@Override
	public SurfaceState apply(SurfaceState before, TreatmentContext treatment, LayerContext layer) {
		MaterialRecord coating = treatment.material();
		String description = coating.name().isEmpty() ? label() : label() + " with " + coating.name();
		if (PublishedCoating.of(coating).isPresent()) {
			return new SurfaceState(Cleanliness.CLEAN, null, null, Double.NaN, before.fullContact(), true,
					description);
		}
		OptionalDouble conductivity = coating.number(Property.IONIC_CONDUCTIVITY);
		if (conductivity.orElse(0) <= 0 || !(treatment.thickness() > 0)) {
			return new SurfaceState(Cleanliness.CLEAN, null, null, Double.NaN, before.fullContact(), false,
					description);
		}
		Parameter thickness = new Parameter("coating-thickness:" + coating.id() + ":" + treatment.thickness(), "d_c",
				"nm", new Distribution.Exact(treatment.thickness()), Provenance.USER, "", "");
		return new SurfaceState(Cleanliness.CLEAN, thickness, conductivity(coating, conductivity.getAsDouble()),
				Double.NaN, before.fullContact(), false, description);
	}

	private static Parameter conductivity(MaterialRecord coating, double value) {
		PropertyRecord record = coating.property(Property.IONIC_CONDUCTIVITY).orElseThrow();
		return new Parameter("coating-conductivity:" + coating.id(), "sigma_c", "S/cm",
				new Distribution.LogNormal(value, CONDUCTIVITY_GSD), record.provenance(), record.sources(),
				record.note());
	}
}
