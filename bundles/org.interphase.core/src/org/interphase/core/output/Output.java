/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.output;

import java.util.List;

import org.interphase.core.estimate.Parameter;
import org.interphase.core.estimate.Term;

/**
 * A number that a cell gives, e.g. its gravimetric energy.
 *
 * @param element    id of the model element that it belongs to
 * @param label      what people call that element
 * @param id         stable id, e.g. {@code gravimetric-energy}
 * @param name       name shown to people
 * @param unit       unit
 * @param model      id of the model, e.g. {@code M14}
 * @param equation   equation in the symbols of the parameters
 * @param parameters parameters in the order in which the function takes them
 * @param function   the equation: parameter values to the number in its unit; it must be finite
 * @param flags      validity flags
 */
public record Output(String element, String label, String id, String name, String unit, String model, String equation,
		List<Parameter> parameters, Term.Function function, List<String> flags) {

	/** Copies the lists. */
	public Output {
		parameters = List.copyOf(parameters);
		flags = List.copyOf(flags);
	}
}
