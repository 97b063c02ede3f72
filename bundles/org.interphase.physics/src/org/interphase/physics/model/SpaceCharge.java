/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.model;

/**
 * Model M7: space charge. Contested: a drop of 1.3 V within 10 nm was imaged (Nomura 2019), but a clean LiCoO2|LiPON interface
 * has only 8.6 ohm cm2 (Haruta 2015). Below about a lattice spacing the continuum form means nothing.
 */
public final class SpaceCharge {

	/** Permittivity of vacuum, F/m. */
	public static final double VACUUM_PERMITTIVITY = 8.8541878128e-12;
	/** Largest share that space charge may have in the resistance of a boundary. */
	public static final double LARGEST_SHARE = 0.2;

	private static final double NM_PER_M = 1e9;

	private SpaceCharge() {
	}

	/**
	 * Debye length: {@code sqrt(eps_r eps_0 R T / (n z^2 F^2 c))}.
	 *
	 * @param permittivity  relative
	 * @param concentration of each mobile carrier, mol/m3
	 * @param charge        number of charges of a carrier
	 * @param carriers      kinds of mobile carriers of equal concentration: 2, or 1 for one ion on a fixed background
	 * @param temperature   degC
	 * @return nm
	 */
	public static double debyeLength(double permittivity, double concentration, int charge, int carriers,
			double temperature) {
		double square = permittivity * VACUUM_PERMITTIVITY * Constants.GAS * Constants.kelvin(temperature)
				/ (carriers * charge * charge * Constants.FARADAY * Constants.FARADAY * concentration);
		return Math.sqrt(square) * NM_PER_M;
	}

	/** A resistance that may be at most {@link #LARGEST_SHARE} of the sum of itself and the others, all in ohm cm2. */
	public static double bounded(double resistance, double others) {
		return Math.min(resistance, others * LARGEST_SHARE / (1 - LARGEST_SHARE));
	}
}
