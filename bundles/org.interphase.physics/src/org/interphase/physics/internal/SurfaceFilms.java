/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal;

import org.interphase.core.estimate.Parameter;
import org.interphase.core.material.Provenance;
import org.interphase.core.uncertainty.Distribution;

/**
 * Contamination films on garnets, calibrated on 400 ohm cm2 of an air-exposed and 2 ohm cm2 of a polished face
 * (review ref. 110) at full contact.
 */
public final class SurfaceFilms {

	/** Thickness times coverage on an air-exposed face, nm. */
	public static final double AIR_THICKNESS = 20;
	/** Thickness times coverage on a polished face, nm. */
	public static final double POLISHED_THICKNESS = 0.1;

	private static final double CARBONATE_CONDUCTIVITY = 5e-9;
	private static final double CARBONATE_GSD = 5;

	private SurfaceFilms() {
	}

	/** Ionic conductivity of the carbonate film, S/cm. */
	public static Parameter carbonateConductivity() {
		return new Parameter("sigma:film", "sigma_c", "S/cm",
				new Distribution.LogNormal(CARBONATE_CONDUCTIVITY, CARBONATE_GSD), Provenance.DERIVED,
				"sharafi2017cm", "20 nm give 400 ohm cm2; tabulated values scatter from 1e-12 to 1e-8", MeasuredBy.FILM.text());
	}
}
