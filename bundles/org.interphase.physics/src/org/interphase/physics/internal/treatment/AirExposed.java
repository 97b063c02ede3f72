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
import org.interphase.physics.internal.MeasuredBy;
import org.interphase.physics.internal.PhysicsTexts;
import org.interphase.physics.internal.SurfaceFilms;
import org.interphase.physics.internal.Unverified;
import org.interphase.physics.model.Film;

/**
 * Left in air. Garnets grow a carbonate film: 20 nm with a factor of 2.5 where no time is given, else with the square root of
 * time by the only growth that is published (54 to 278 ohm cm2 in 240 h), from the film that the face had before. Humidity
 * and temperature of the air are not known to that value. Materials that are stable in air stay as they were; of the film on
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
		super("air-exposed", PhysicsTexts.get("treatment.air"), "air", "aged-in-air", "contaminated");
	}

	@Override
	public SurfaceState apply(SurfaceState before, TreatmentContext treatment, LayerContext layer) {
		if (isGarnet(layer)) {
			return new SurfaceState(Cleanliness.CONTAMINATED, film(before, treatment.duration()),
					SurfaceFilms.carbonateConductivity(), CONTAMINATED_ANGLE, false, false, label());
		}
		return layer.material().text(Property.MOISTURE).startsWith("air stable") ? before.named(label())
				: new SurfaceState(Cleanliness.CONTAMINATED, null, null, Double.NaN, false, false, label());
	}

	private static Parameter film(SurfaceState before, double duration) {
		if (!(duration >= 0)) {
			return film("film:air-exposed", SurfaceFilms.AIR_THICKNESS, "sharafi2017cm",
					"5 to 100 nm; thickness times coverage");
		}
		Parameter first = before.filmThickness();
		double start = first != null && before.cleanliness() == Cleanliness.CLEAN ? first.value().median()
				: thickness(FRESH_ASR);
		double grown = start + thickness(Film.inAir(0, Film.airSlope(FRESH_ASR, AGED_ASR, AGED_TIME), duration));
		return film("film:air-exposed:" + duration, grown, "sharafi2017jmca",
				PhysicsTexts.get("note.grownInAir"));
	}

	private static double thickness(double asr) {
		return Film.thickness(asr, SurfaceFilms.carbonateConductivity().value().median());
	}

	private static Parameter film(String key, double median, String source, String note) {
		return new Parameter(key, "d_c", "nm",
				Unverified.band(new Distribution.LogNormal(median, GSD), Provenance.RECALLED), Provenance.RECALLED,
				source, note, MeasuredBy.FILM.text());
	}
}
