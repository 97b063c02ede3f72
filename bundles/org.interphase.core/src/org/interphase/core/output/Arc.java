/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.output;

import org.hipparchus.complex.Complex;
import org.interphase.core.context.SpectrumPoint;

/**
 * One process of an impedance spectrum: a resistance with a constant phase element across it.
 *
 * @param element     id of the model element that it belongs to
 * @param label       what people call it, e.g. {@code Li|LLZO charge transfer}
 * @param resistance  ohm cm2
 * @param q           constant phase element, S s^alpha/cm2
 * @param alpha       its exponent, above 0 to 1
 * @param frequency   characteristic frequency, Hz
 * @param capacitance effective capacitance, F/cm2
 */
public record Arc(String element, String label, double resistance, double q, double alpha, double frequency,
		double capacitance) {

	/** Impedance of this process alone (model M14): {@code R / (1 + R Q (j w)^alpha)}, frequency in Hz. */
	public SpectrumPoint at(double hertz) {
		Complex admittance = Complex.I.multiply(2 * Math.PI * hertz).pow(alpha).multiply(resistance * q).add(1);
		Complex impedance = Complex.valueOf(resistance).divide(admittance);
		return new SpectrumPoint(hertz, impedance.getReal(), impedance.getImaginary());
	}
}
