/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.treatment;

import org.interphase.core.context.LayerContext;
import org.interphase.core.context.TreatmentContext;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.material.Property;
import org.interphase.core.material.Provenance;
import org.interphase.core.treatment.SurfaceState;
import org.interphase.core.treatment.SurfaceState.Cleanliness;
import org.interphase.core.uncertainty.Distribution;
import org.interphase.physics.internal.SurfaceFilms;
import org.interphase.physics.model.Film;

/**
 * Left in air. Garnets grow a carbonate film: 20 nm with a factor of 2.5 where no time is given, else by the only growth
 * that is published (54 to 278 ohm cm2 in 240 h). Materials that are stable in air stay as they were; of the film on
 * others nothing is known.
 */
public final class AirExposed extends BuiltInTreatment {

	private static final double CONTAMINATED_ANGLE = 146;
	private static final double GSD = 2.5;
	private static final double FRESH_ASR = 54;
	private static final double AGED_ASR = 278;
	private static final double AGED_TIME = 240;

	/** The kind. */
	public AirExposed() {
		super("air-exposed", "Exposed to air", "air", "aged-in-air", "contaminated");
	}

	@Override
	public SurfaceState apply(SurfaceState before, TreatmentContext treatment, LayerContext layer) {
		if (isGarnet(layer)) {
			return new SurfaceState(Cleanliness.CONTAMINATED, film(treatment.duration()),
					SurfaceFilms.carbonateConductivity(), CONTAMINATED_ANGLE, false, false, label());
		}
		if (layer.material().text(Property.MOISTURE).startsWith("air stable")) {
			return new SurfaceState(before.cleanliness(), before.filmThickness(), before.filmConductivity(),
					before.contactAngle(), before.fullContact(), before.lithiophilic(), label());
		}
		return new SurfaceState(Cleanliness.CONTAMINATED, null, null, Double.NaN, false, false, label());
	}

	private static Parameter film(double duration) {
		boolean timed = duration >= 0;
		double median = timed ? grown(duration) : SurfaceFilms.AIR_THICKNESS;
		return new Parameter(timed ? "film:air-exposed:" + duration : "film:air-exposed", "d_c", "nm",
				new Distribution.LogNormal(median, GSD), timed ? Provenance.DERIVED : Provenance.RECALLED,
				timed ? "sharafi2017jmca" : "sharafi2017cm",
				timed ? "from 54 to 278 ohm cm2 in 240 h (recalled) and the conductivity of the film"
						: "5 to 100 nm; thickness times coverage");
	}

	private static double grown(double duration) {
		double asr = FRESH_ASR + Film.airSlope(FRESH_ASR, AGED_ASR, AGED_TIME) * Math.sqrt(duration);
		return Film.thickness(asr, SurfaceFilms.carbonateConductivity().value().median());
	}
}
