/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.model;

/** Model M8: films of liquid, free or in a porous host, and the thickness that a dose makes. */
public final class LiquidLayer {

	/** Exponent of Bruggeman's relation for spheres. */
	public static final double BRUGGEMAN = 1.5;

	private LiquidLayer() {
	}

	/** Effective conductivity of a phase with this volume fraction: {@code sigma eps^exponent}. */
	public static double effectiveConductivity(double conductivity, double fraction, double exponent) {
		return conductivity * Math.pow(fraction, exponent);
	}

	/** ASR in ohm cm2 of a layer: thickness in um, conductivity of the liquid in S/cm, volume fraction of the liquid. */
	public static double asr(double thickness, double conductivity, double fraction) {
		return BulkConduction.asr(thickness, effectiveConductivity(conductivity, fraction, BRUGGEMAN));
	}

	/** Thickness in um of a volume in uL spread on an area in cm2. */
	public static double thickness(double volume, double area) {
		return volume * 1e-3 / area / Constants.CM_PER_UM;
	}

	/** Thickness in um of a mass in mg with this density (g/cm3) spread on an area in cm2. */
	public static double thicknessOfMass(double mass, double density, double area) {
		return thickness(mass / density, area);
	}

	/** ASR at steady direct current, where only lithium carries: that of {@link #asr} over the transference number. */
	public static double steadyAsr(double asr, double transferenceNumber) {
		return asr / transferenceNumber;
	}
}
