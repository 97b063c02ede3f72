/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.model;

import org.hipparchus.complex.Complex;

/**
 * Model M9: composite electrode as a transmission line, with a perfect electronic rail or with one of finite resistance.
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
	 * Resistance at zero frequency with two rails of finite resistance, the ions entering on one side and the electrons on
	 * the other: {@code R_i R_e/(R_i + R_e) (1 + 2/(u sinh u)) + (R_i^2 + R_e^2)/(R_i + R_e) coth(u)/u} with
	 * {@code u = sqrt((R_i + R_e)/R_ct)}.
	 *
	 * @param ionic          resistance of the ionic path through the electrode, ohm cm2
	 * @param electronic     resistance of the electronic path, ohm cm2
	 * @param chargeTransfer charge-transfer resistance per electrode area, ohm cm2
	 * @return ohm cm2
	 */
	public static double twoRails(double ionic, double electronic, double chargeTransfer) {
		double both = ionic + electronic;
		double u = Math.sqrt(both / chargeTransfer);
		double through = ionic * electronic / both * (1 + 2 / (u * Math.sinh(u)));
		return through + (ionic * ionic + electronic * electronic) / both / (u * Math.tanh(u));
	}

	/**
	 * Resistance of the diffusion in spheres against the surface concentration, per particle surface: a thickness of a fifth
	 * of the radius, {@code r dU/dc / (5 F D)}.
	 *
	 * @param radius    um
	 * @param slope     slope of the potential over the filling, V (positive)
	 * @param capacity  concentration of sites, mol/cm3
	 * @param diffusion cm2/s
	 * @return ohm cm2 of particle surface
	 */
	public static double particleDiffusion(double radius, double slope, double capacity, double diffusion) {
		return radius * Constants.CM_PER_UM * slope / (5 * Constants.FARADAY * diffusion * capacity);
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
