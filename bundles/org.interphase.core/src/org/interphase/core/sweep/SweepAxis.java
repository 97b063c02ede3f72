/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.sweep;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;

/**
 * A quantity of a design that is varied.
 *
 * @param element   id of the model element that holds it
 * @param attribute the quantity, a number
 * @param values    its values in the unit that the model stores, at least one
 */
public record SweepAxis(String element, EAttribute attribute, List<Double> values) {

	private static final int MOST = 10_000;

	/** Copies the values. */
	public SweepAxis {
		values = List.copyOf(values);
		if (values.isEmpty() || values.size() > MOST) {
			throw new IllegalArgumentException("A sweep needs 1 to 10000 values on each axis."); //$NON-NLS-1$
		}
	}

	/**
	 * Values with equal distances.
	 *
	 * @param count 2 or more
	 */
	public static List<Double> linear(double from, double to, int count) {
		List<Double> values = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			values.add(from + (to - from) * i / (count - 1));
		}
		return values;
	}

	/**
	 * Values with equal ratios.
	 *
	 * @param from  positive
	 * @param to    positive
	 * @param count 2 or more
	 * @throws IllegalArgumentException if an end is not positive
	 */
	public static List<Double> logarithmic(double from, double to, int count) {
		if (!(from > 0) || !(to > 0)) {
			throw new IllegalArgumentException("A logarithmic range needs positive ends."); //$NON-NLS-1$
		}
		return linear(Math.log(from), Math.log(to), count).stream().map(Math::exp).toList();
	}
}
