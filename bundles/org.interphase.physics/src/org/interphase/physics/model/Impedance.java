/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.model;

import org.hipparchus.complex.Complex;
import org.interphase.core.context.SpectrumPoint;
import org.interphase.core.output.Arc;

/** Model M14: impedance of processes in series, each a resistance with a constant phase element across it. */
public final class Impedance {

	private Impedance() {
	}

	/**
	 * Impedance of one process: {@code R / (1 + R Q (j w)^alpha)}, the law of {@link Arc}.
	 *
	 * @param resistance  ohm cm2
	 * @param coefficient of the constant phase element, S s^alpha/cm2
	 * @param alpha       its exponent, above 0 to 1
	 * @param frequency   Hz
	 * @return ohm cm2
	 */
	public static Complex arc(double resistance, double coefficient, double alpha, double frequency) {
		SpectrumPoint point = new Arc("", "", resistance, coefficient, alpha, Double.NaN, Double.NaN).at(frequency);
		return new Complex(point.real(), point.imaginary());
	}

	/**
	 * Impedance of diffusion through a layer of finite length: {@code R tanh(sqrt(j w tau)) / sqrt(j w tau)}.
	 *
	 * @param resistance resistance at zero frequency, ohm cm2
	 * @param time       time of diffusion L^2/D, s
	 * @param frequency  Hz
	 * @return ohm cm2
	 */
	public static Complex diffusion(double resistance, double time, double frequency) {
		Complex root = imaginary(frequency).multiply(time).sqrt();
		return root.tanh().divide(root).multiply(resistance);
	}

	/** Characteristic frequency in Hz of a process; parameters as in {@link #arc}. */
	public static double frequency(double resistance, double coefficient, double alpha) {
		return Math.pow(resistance * coefficient, -1 / alpha) / (2 * Math.PI);
	}

	/** Effective capacitance in F/cm2 of a process (Hsu, Mansfeld): {@code Q^(1/alpha) R^((1-alpha)/alpha)}. */
	public static double capacitance(double resistance, double coefficient, double alpha) {
		return Math.pow(coefficient, 1 / alpha) * Math.pow(resistance, (1 - alpha) / alpha);
	}

	/** The coefficient that gives a process this effective capacitance; the inverse of {@link #capacitance}. */
	public static double coefficient(double resistance, double capacitance, double alpha) {
		return Math.pow(capacitance, alpha) * Math.pow(resistance, alpha - 1);
	}

	private static Complex imaginary(double frequency) {
		return new Complex(0, 2 * Math.PI * frequency);
	}
}
