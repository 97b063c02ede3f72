/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.model;

import org.hipparchus.util.FastMath;

/**
 * Model M3: charge transfer. The small-signal resistance holds up to about 10 mV (0.6 % error of the current); above
 * 25 mV (4 %) use the overpotential itself. The symmetric forms take both transfer coefficients as one half.
 */
public final class ButlerVolmer {

	private ButlerVolmer() {
	}

	/**
	 * Small-signal charge-transfer resistance {@code RT/(n F i0)}.
	 *
	 * @param exchangeCurrent mA/cm2
	 * @param temperature     degC
	 * @param electrons       sum of the transfer coefficients, 1 for Li+
	 * @return ohm cm2
	 */
	public static double resistance(double exchangeCurrent, double temperature, double electrons) {
		return Constants.thermalVoltage(temperature) / (electrons * exchangeCurrent);
	}

	/** Exchange current density in mA/cm2 of a charge-transfer resistance in ohm cm2; the inverse of {@link #resistance}. */
	public static double exchangeCurrent(double resistance, double temperature, double electrons) {
		return Constants.thermalVoltage(temperature) / (electrons * resistance);
	}

	/**
	 * Overpotential of a symmetric one-electron reaction: {@code 2RT/F asinh(i/2i0)}.
	 *
	 * @param current         mA/cm2
	 * @param exchangeCurrent mA/cm2
	 * @param temperature     degC
	 * @return mV
	 */
	public static double overpotential(double current, double exchangeCurrent, double temperature) {
		return 2 * Constants.thermalVoltage(temperature) * FastMath.asinh(current / (2 * exchangeCurrent));
	}

	/** Relative error of the current that the small-signal resistance makes at an overpotential in mV: i/i_linear - 1. */
	public static double linearError(double overpotential, double temperature) {
		double x = overpotential / (2 * Constants.thermalVoltage(temperature));
		return x == 0 ? 0 : Math.sinh(x) / x - 1;
	}
}
