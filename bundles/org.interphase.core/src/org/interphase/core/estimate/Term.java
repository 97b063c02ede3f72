/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.estimate;

import java.util.List;

/**
 * One additive part of an area-specific resistance (ASR).
 *
 * @param id         stable id within its estimate, e.g. {@code charge-transfer}
 * @param name       name shown to people
 * @param mechanism  mechanism
 * @param model      id of the model, e.g. {@code M3}
 * @param equation   equation in the symbols of the parameters
 * @param parameters parameters in the order in which the function takes them
 * @param function   the equation: parameter values to ohm cm2
 * @param flags      validity flags, e.g. {@code outside the measured temperature range}
 */
public record Term(String id, String name, Mechanism mechanism, String model, String equation,
		List<Parameter> parameters, Function function, List<String> flags) {

	/** Copies the lists. */
	public Term {
		parameters = List.copyOf(parameters);
		flags = List.copyOf(flags);
	}

	/** An equation. It must be free of side effects; it is called once per draw, from several threads. */
	@FunctionalInterface
	public interface Function {

		/**
		 * Area-specific resistance.
		 *
		 * @param values values of the parameters in their order and units
		 * @return ohm cm2, finite and not negative
		 */
		double asr(double[] values);
	}
}
