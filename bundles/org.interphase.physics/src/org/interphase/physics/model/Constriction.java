/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.model;

/**
 * Model M4.1: spreading resistance in an ionic conductor that a metal touches at spots. One conducting side; the metal
 * is an equipotential. Valid for spots much smaller than the thickness of the conductor.
 * Sources: Holm 1967; Cooper, Mikic, Yovanovich 1969 (doi:10.1016/0017-9310(69)90011-8).
 */
public final class Constriction {

	private Constriction() {
	}

	/**
	 * Equal round spots on a flux tube: {@code (pi a / 4 sigma) (1 - sqrt f)^1.5 / f}. Within 1 % up to f = 0.1, 3 % high
	 * at 0.2, 18 % high at 0.5, 40 % high at 0.7, where it is small.
	 *
	 * @param spotRadius      um
	 * @param conductivity    S/cm
	 * @param contactFraction touching fraction of the area, 0 (exclusive) to 1
	 * @return ohm cm2
	 */
	public static double spots(double spotRadius, double conductivity, double contactFraction) {
		double radius = spotRadius * Constants.CM_PER_UM;
		return Math.PI * radius / (4 * conductivity) * Math.pow(1 - Math.sqrt(contactFraction), 1.5) / contactFraction;
	}

	/**
	 * Upper bound, reached if the current does not spread at all: {@code (L/sigma)(1/f - 1)}.
	 *
	 * @param thickness       of the conductor, um
	 * @param conductivity    S/cm
	 * @param contactFraction touching fraction of the area, 0 (exclusive) to 1
	 * @return ohm cm2
	 */
	public static double bound(double thickness, double conductivity, double contactFraction) {
		return BulkConduction.asr(thickness, conductivity) * (1 / contactFraction - 1);
	}

	/** The smaller of {@link #spots} and {@link #bound}; without a thickness (NaN) the former. */
	public static double asr(double spotRadius, double thickness, double conductivity, double contactFraction) {
		double spots = spots(spotRadius, conductivity, contactFraction);
		return Double.isNaN(thickness) ? spots : Math.min(spots, bound(thickness, conductivity, contactFraction));
	}

	/** Resistance in ohm of one spot (radius in mm) on a half-space of this conductivity (S/cm). */
	public static double singleSpot(double spotRadius, double conductivity) {
		return 1 / (4 * conductivity * spotRadius * 0.1);
	}
}
