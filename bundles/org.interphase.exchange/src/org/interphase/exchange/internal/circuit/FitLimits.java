/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.exchange.internal.circuit;

import org.interphase.exchange.internal.Rounded;
import org.interphase.exchange.internal.circuit.EquivalentCircuit.Band;
import org.interphase.exchange.internal.circuit.EquivalentCircuit.Process;

/**
 * Start value and limits of a parameter in a fit. The band of an estimate is no limit: one cell of ten lies outside. So a
 * resistance may leave its band by a decade on both sides, and the coefficient of a constant phase element, for which only
 * the typical capacitance of its mechanism is known, its start by three.
 *
 * @param lower smallest value
 * @param start value to start from
 * @param upper largest value
 */
record FitLimits(double lower, double start, double upper) {

	private static final double RESISTANCE = 10;
	private static final double COEFFICIENT = 1000;
	/** Below this a constant phase element stands for diffusion and no longer for a capacitance. */
	private static final double LOWEST_ALPHA = 0.5;

	static FitLimits resistance(Band ohm) {
		double lower = ohm.isKnown() ? ohm.p5() : ohm.median();
		double upper = ohm.isKnown() ? ohm.p95() : ohm.median();
		return rounded(lower / RESISTANCE, ohm.median(), upper * RESISTANCE);
	}

	static FitLimits coefficient(Process process) {
		return rounded(process.q() / COEFFICIENT, process.q(), process.q() * COEFFICIENT);
	}

	static FitLimits alpha(Process process) {
		return rounded(Math.min(LOWEST_ALPHA, process.alpha()), process.alpha(), 1);
	}

	private static FitLimits rounded(double lower, double start, double upper) {
		return new FitLimits(Rounded.of(lower), Rounded.of(start), Rounded.of(upper));
	}
}
