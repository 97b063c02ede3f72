/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.model;

import org.hipparchus.complex.Complex;

/**
 * Model M9: composite electrode as a transmission line with a perfect electronic rail.
 * Source: de Levie 1963 (doi:10.1016/0013-4686(63)80042-0).
 */
public final class PorousElectrode {

	private PorousElectrode() {
	}

	/**
	 * Resistance at zero frequency: {@code sqrt(R_ion R_ct) coth(sqrt(R_ion/R_ct))}.
	 *
	 * @param ionic          resistance of the ionic path through the electrode, ohm cm2
	 * @param chargeTransfer charge-transfer resistance per electrode area, ohm cm2
	 * @return ohm cm2
	 */
	public static double resistance(double ionic, double chargeTransfer) {
		return Math.sqrt(ionic * chargeTransfer) / Math.tanh(Math.sqrt(ionic / chargeTransfer));
	}

	/**
	 * Impedance at a frequency, with a constant-phase element beside the charge transfer.
	 *
	 * @param ionic          ohm cm2
	 * @param chargeTransfer ohm cm2 per electrode area
	 * @param coefficient    of the constant-phase element, S s^alpha/cm2
	 * @param alpha          its exponent, 0 to 1
	 * @param frequency      Hz
	 * @return ohm cm2
	 */
	public static Complex impedance(double ionic, double chargeTransfer, double coefficient, double alpha,
			double frequency) {
		Complex admittance = new Complex(0, 2 * Math.PI * frequency).pow(alpha).multiply(chargeTransfer * coefficient)
				.add(1);
		Complex surface = Complex.valueOf(chargeTransfer).divide(admittance);
		Complex root = Complex.valueOf(ionic).divide(surface).sqrt();
		return surface.multiply(ionic).sqrt().divide(root.tanh());
	}

	/** Surface of spheres per electrode area: {@code 3 eps L / r} with their volume fraction, thickness and radius in um. */
	public static double surfacePerArea(double fraction, double thickness, double radius) {
		return 3 * fraction * thickness / radius;
	}
}
