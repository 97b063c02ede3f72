/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.exchange.internal.circuit;

import java.util.List;

/**
 * A stack as resistances in series, most of them with a constant phase element (CPE) across: what the Nyquist diagram draws,
 * for the area of the stack.
 *
 * @param name      name of the stack; may be empty
 * @param area      cm2, by which everything was divided or multiplied
 * @param series    resistance without an arc, ohm; 0 if there is none
 * @param processes its processes, the fastest first
 * @param notes     what a reader must know, assumptions first
 * @param missing   labels of the parts that nobody knows, which the circuit lacks
 */
record EquivalentCircuit(String name, double area, double series, List<Process> processes, List<String> notes,
		List<String> missing) {

	EquivalentCircuit {
		processes = List.copyOf(processes);
		notes = List.copyOf(notes);
		missing = List.copyOf(missing);
	}

	/**
	 * A resistance with a CPE across it.
	 *
	 * @param label      what people call it
	 * @param resistance ohm; the ends of its band are NaN where it has none
	 * @param q          coefficient of the CPE, S s^alpha
	 * @param alpha      exponent of the CPE, above 0 to 1
	 * @param frequency  characteristic frequency, Hz
	 */
	record Process(String label, Band resistance, double q, double alpha, double frequency) {
	}

	/**
	 * An estimate with its band of 90 %.
	 *
	 * @param p5     value that 5 % lie below; NaN if there is no band
	 * @param median middle
	 * @param p95    value that 95 % lie below; NaN if there is no band
	 */
	record Band(double p5, double median, double p95) {

		/** A number without a band. */
		static Band exactly(double value) {
			return new Band(Double.NaN, value, Double.NaN);
		}

		boolean isKnown() {
			return !Double.isNaN(p5);
		}

		Band times(double factor) {
			return new Band(p5 * factor, median * factor, p95 * factor);
		}
	}
}
