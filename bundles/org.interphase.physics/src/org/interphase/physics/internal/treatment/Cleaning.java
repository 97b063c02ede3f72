/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.treatment;

import org.interphase.core.context.LayerContext;
import org.interphase.core.context.TreatmentContext;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.material.Provenance;
import org.interphase.core.treatment.SurfaceState;
import org.interphase.core.treatment.SurfaceState.Cleanliness;
import org.interphase.core.uncertainty.Distribution;
import org.interphase.physics.internal.MeasuredBy;
import org.interphase.physics.internal.SurfaceFilms;

/**
 * Takes a contamination film off and leaves a clean face. What an earlier treatment gave the face is gone with it. On a
 * garnet a rest of carbonate stays, 0.1 nm with a factor of 4 (calibrated on the polished face of review ref. 110). A kind
 * that works by heat leaves the face as it was below its temperature.
 */
abstract class Cleaning extends BuiltInTreatment {

	private static final double CLEAN_ANGLE = 95;
	private static final double GSD = 4;

	private final String note;
	private final double lowestTemperature;

	Cleaning(String id, String label, String note, double lowestTemperature, String... aliases) {
		super(id, label, aliases);
		this.note = note;
		this.lowestTemperature = lowestTemperature;
	}

	@Override
	public final SurfaceState apply(SurfaceState before, TreatmentContext treatment, LayerContext layer) {
		if (treatment.temperature() < lowestTemperature) {
			return before.named("%s at %.0f degC: too cold to clean".formatted(label(), treatment.temperature()));
		}
		if (!isGarnet(layer)) {
			return new SurfaceState(Cleanliness.CLEAN, null, null, Double.NaN, false, false, label());
		}
		Parameter rest = new Parameter("film:" + id(), "d_c", "nm",
				new Distribution.LogNormal(SurfaceFilms.POLISHED_THICKNESS, GSD), Provenance.DERIVED, "sharafi2017cm",
				note, MeasuredBy.FILM.text());
		return new SurfaceState(Cleanliness.CLEAN, rest, SurfaceFilms.carbonateConductivity(), CLEAN_ANGLE, false,
				false, label());
	}
}
