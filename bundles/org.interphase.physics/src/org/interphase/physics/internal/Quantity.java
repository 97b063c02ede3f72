/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

import org.interphase.core.estimate.Mechanism;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.estimate.Term;
import org.interphase.core.output.Output;

/**
 * A number that follows from uncertain parameters, with the equation that people read. Quantities are combined into
 * larger ones; the last becomes a term. Evaluation allocates nothing, since it runs once per draw.
 *
 * @param symbol     how equations call it
 * @param equation   what defines it, definitions of its parts included; empty for a plain parameter
 * @param parameters parameters in the order in which the formula takes them
 * @param formula    the formula
 * @param flags      limits of validity that were met on the way
 */
public record Quantity(String symbol, String equation, List<Parameter> parameters, Formula formula,
		List<String> flags) {

	/** Copies the lists. */
	public Quantity {
		parameters = List.copyOf(parameters);
		flags = List.copyOf(flags);
	}

	/** A formula over a part of a larger array of values. */
	@FunctionalInterface
	public interface Formula {

		/** The number, from the values of the parameters that begin at the offset. */
		double at(double[] values, int offset);
	}

	/** The quantity that a parameter is. */
	public static Quantity of(Parameter parameter, String... flags) {
		return new Quantity(parameter.symbol(), "", List.of(parameter), (values, offset) -> values[offset],
				List.of(flags));
	}

	/** Zero by definition, for reasons that the flag gives. */
	public static Quantity zero(String flag) {
		return new Quantity("0", "0", List.of(), (values, offset) -> 0, List.of(flag));
	}

	/**
	 * A quantity made of two.
	 *
	 * @param definition the right-hand side in the symbols of the two
	 */
	public static Quantity combine(String symbol, String definition, Quantity first, Quantity second,
			DoubleBinaryOperator operator) {
		List<Parameter> parameters = joined(first.parameters, second.parameters);
		Formula left = first.formula;
		Formula right = second.formula;
		int shift = first.parameters.size();
		return new Quantity(symbol, definitions(symbol + " = " + definition, List.of(first, second)), parameters,
				(values, offset) -> operator.applyAsDouble(left.at(values, offset), right.at(values, offset + shift)),
				joined(first.flags, second.flags));
	}

	/** The sum of some quantities; its equation does not spell out theirs. */
	public static Quantity sum(String symbol, List<Quantity> parts) {
		List<Parameter> parameters = new ArrayList<>();
		int[] shifts = new int[parts.size()];
		for (int i = 0; i < shifts.length; i++) {
			shifts[i] = parameters.size();
			parameters.addAll(parts.get(i).parameters);
		}
		List<Formula> formulas = parts.stream().map(Quantity::formula).toList();
		return new Quantity(symbol, "", parameters, (values, offset) -> {
			double sum = 0;
			for (int i = 0; i < shifts.length; i++) {
				sum += formulas.get(i).at(values, offset + shifts[i]);
			}
			return sum;
		}, List.of());
	}

	/** This quantity with more flags. */
	public Quantity flagged(List<String> more) {
		return new Quantity(symbol, equation, parameters, formula, joined(flags, more));
	}

	/** This quantity with the definitions of parts that its equation uses. */
	public Quantity defining(Quantity... parts) {
		return new Quantity(symbol, definitions(equation, List.of(parts)), parameters, formula, flags);
	}

	/** The equation followed by those of the parts that have one. */
	private static String definitions(String equation, List<Quantity> parts) {
		StringBuilder text = new StringBuilder(equation);
		for (Quantity part : parts) {
			if (!part.equation.isEmpty()) {
				text.append("; ").append(part.equation);
			}
		}
		return text.toString();
	}

	/** This quantity, an area-specific resistance in ohm cm2, as a term. */
	public Term term(String id, String name, Mechanism mechanism, String model) {
		Formula evaluated = formula;
		return new Term(id, name, mechanism, model, equation.isEmpty() ? symbol : equation, parameters,
				values -> evaluated.at(values, 0), flags.stream().distinct().toList());
	}

	/** This quantity as a number that a cell gives. */
	public Output output(String element, String label, String id, String name, String unit, String model) {
		Formula evaluated = formula;
		return new Output(element, label, id, name, unit, model, equation.isEmpty() ? symbol : equation, parameters,
				values -> evaluated.at(values, 0), flags.stream().distinct().toList());
	}

	private static <T> List<T> joined(List<T> first, List<T> second) {
		List<T> all = new ArrayList<>(first);
		all.addAll(second);
		return all;
	}
}
