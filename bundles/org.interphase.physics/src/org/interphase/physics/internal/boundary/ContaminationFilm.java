/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.boundary;

import java.util.List;
import java.util.Optional;

import org.interphase.core.context.FaceContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.material.Provenance;
import org.interphase.core.treatment.SurfaceState;
import org.interphase.core.treatment.SurfaceState.Cleanliness;
import org.interphase.core.uncertainty.Distribution;
import org.interphase.physics.internal.ElectrolyteClass;
import org.interphase.physics.internal.MeasuredBy;
import org.interphase.physics.internal.PhysicsTexts;
import org.interphase.physics.internal.Quantity;
import org.interphase.physics.internal.SurfaceFilms;
import org.interphase.physics.internal.Unverified;
import org.interphase.physics.model.Film;

/** Resistance of the contamination film on the face of a solid electrolyte at full contact (model M5), ohm cm2. */
final class ContaminationFilm {

	private static final String UNKNOWN_FLAG = "flag.unknownSurface";

	private ContaminationFilm() {
	}

	/** The film on a face; on a garnet of which nothing is said, a film somewhere between polished and air-exposed. */
	static Optional<Quantity> of(LayerContext layer, FaceContext face) {
		Optional<Quantity> known = stated(face);
		if (known.isPresent()) {
			return known;
		}
		boolean open = face.surface().cleanliness() == Cleanliness.UNKNOWN;
		return open && ElectrolyteClass.of(layer.material()) == ElectrolyteClass.GARNET ? Optional.of(unknown())
				: Optional.empty();
	}

	/** The film that the treatments leave; empty if they say nothing of one. */
	static Optional<Quantity> stated(FaceContext face) {
		SurfaceState surface = face.surface();
		Parameter thickness = surface.filmThickness();
		Parameter conductivity = surface.filmConductivity();
		return thickness == null || conductivity == null ? Optional.empty()
				: Optional.of(film(thickness, conductivity));
	}

	private static Quantity unknown() {
		Parameter thickness = new Parameter("film:unknown", "d_c", "nm",
				Distribution.LogNormal.ofRange(SurfaceFilms.POLISHED_THICKNESS, SurfaceFilms.AIR_THICKNESS),
				Provenance.DERIVED, "sharafi2017cm", PhysicsTexts.get("note.filmBand"), MeasuredBy.FILM.text());
		return film(thickness, SurfaceFilms.carbonateConductivity()).flagged(List.of(PhysicsTexts.get(UNKNOWN_FLAG)));
	}

	private static Quantity film(Parameter thickness, Parameter conductivity) {
		return Quantity.combine("R_film", thickness.symbol() + " / " + conductivity.symbol(), Quantity.of(thickness),
				Quantity.of(conductivity), Film::asr)
				.flagged(Unverified.flags(PhysicsTexts.get("flag.filmThickness"), thickness.provenance()))
				.flagged(Unverified.flags(PhysicsTexts.get("flag.filmConductivity"), conductivity.provenance()));
	}
}
