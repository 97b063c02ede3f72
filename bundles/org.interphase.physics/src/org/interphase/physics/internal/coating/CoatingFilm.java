/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.coating;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Property;
import org.interphase.core.material.PropertyRecord;
import org.interphase.core.material.Provenance;
import org.interphase.core.uncertainty.Distribution;
import org.interphase.core.uncertainty.Distribution.LogNormal;
import org.interphase.physics.internal.MeasuredBy;
import org.interphase.physics.internal.Parameters;
import org.interphase.physics.internal.PhysicsTexts;
import org.interphase.physics.internal.Unverified;

/**
 * A coating that stays as it is: an ion-conducting film.
 *
 * @param thickness    nm
 * @param conductivity S/cm
 */
public record CoatingFilm(Parameter thickness, Parameter conductivity) {

	/** Scatter of a single conductivity between laboratories. */
	private static final double SCATTER = Math.exp(0.7);
	private static final Distribution USUAL = LogNormal.ofRange(2, 50);

	/**
	 * The film; empty for coatings of another kind. Without a conductivity of its own it has the band of its class.
	 *
	 * @param nanometres thickness, nm; NaN if unknown
	 */
	public static Optional<CoatingFilm> of(MaterialRecord coating, double nanometres) {
		return conductivity(coating)
				.map(conductivity -> new CoatingFilm(thickness(nameOf(coating), nanometres), conductivity));
	}

	private static Optional<Parameter> conductivity(MaterialRecord coating) {
		return coating.property(Property.IONIC_CONDUCTIVITY)
				.filter(value -> value.central().isPresent() && value.central().getAsDouble() > 0)
				.map(value -> tabulated(coating, value))
				.or(() -> Optional.ofNullable(ofClass(CoatingClasses.of(coating))));
	}

	private static Parameter tabulated(MaterialRecord coating, PropertyRecord value) {
		return new Parameter("coating-conductivity:" + nameOf(coating), "sigma_c", "S/cm",
				Unverified.band(new LogNormal(value.central().orElseThrow(), SCATTER), value.provenance()),
				value.provenance(), value.sources(), value.note(), MeasuredBy.COATING.text());
	}

	private static @Nullable Parameter ofClass(CoatingClass found) {
		Distribution band = found.conductivity();
		return band == null ? null
				: new Parameter("coating-conductivity:class:" + found.label(), "sigma_c", "S/cm", band,
						Provenance.DERIVED, found.sources(), found.note(), MeasuredBy.COATING.text());
	}

	private static Parameter thickness(String name, double nanometres) {
		return nanometres > 0 ? Parameters.given("coating-thickness:" + name + ':' + nanometres, "d_c", "nm", nanometres)
				: new Parameter("coating-thickness:" + name, "d_c", "nm", USUAL, Provenance.DERIVED, "",
						PhysicsTexts.get("note.coatingThickness"), MeasuredBy.COATING.text());
	}

	private static String nameOf(MaterialRecord coating) {
		return coating.id().isEmpty() ? coating.name() : coating.id();
	}
}
