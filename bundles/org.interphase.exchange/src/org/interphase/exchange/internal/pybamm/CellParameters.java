/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.exchange.internal.pybamm;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.context.ConditionsContext;
import org.interphase.core.context.ElectrodeData;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.StackContext;
import org.interphase.core.quantity.Quantities;

/** The parameters of PyBaMM that a cell knows, by their names there; NaN for those that this one lacks. */
final class CellParameters {

	private final Map<String, Double> values = new LinkedHashMap<>();

	/**
	 * Parameters of a cell.
	 *
	 * @param negative   its negative electrode
	 * @param positive   its positive electrode
	 * @param resistance ohm cm2 in series; NaN if unknown
	 */
	CellParameters(StackContext stack, LayerContext negative, LayerContext positive, double resistance) {
		double area = stack.area();
		double side = Math.sqrt(Quantities.convert(area, "cm2", "m2"));
		values.put("Electrode height [m]", side);
		values.put("Electrode width [m]", side);
		values.put("Negative electrode thickness [m]", metres(negative.thickness()));
		values.put("Separator thickness [m]", metres(between(stack, negative, positive)));
		values.put("Positive electrode thickness [m]", metres(positive.thickness()));
		@Nullable
		ElectrodeData cathode = positive.electrode();
		values.put("Positive particle radius [m]", cathode == null ? Double.NaN : metres(cathode.particleRadius()));
		values.put("Nominal cell capacity [A.h]", thousandth(stack.arealCapacity() * area));
		values.put("Current function [A]", thousandth(stack.currentDensity() * area));
		values.put("Contact resistance [Ohm]", resistance / area);
		ConditionsContext conditions = stack.conditions();
		values.put("Lower voltage cut-off [V]", conditions.dischargeCutoff());
		values.put("Upper voltage cut-off [V]", conditions.chargeCutoff());
		double kelvin = Double.isNaN(conditions.temperature()) ? Double.NaN
				: Quantities.convert(conditions.temperature(), "degC", "K");
		values.put("Ambient temperature [K]", kelvin);
		values.put("Initial temperature [K]", kelvin);
		values.put("Number of electrodes connected in parallel to make a cell", 1.0);
		values.put("Number of cells connected in series to make a battery", 1.0);
	}

	/** Values by name, in the order in which they are written. */
	Map<String, Double> values() {
		return values;
	}

	/** Thickness of all layers between two, um; NaN if one is unknown. */
	private static double between(StackContext stack, LayerContext one, LayerContext other) {
		int first = Math.min(one.index(), other.index()) + 1;
		int end = Math.max(one.index(), other.index());
		return stack.layers().subList(first, end).stream().mapToDouble(LayerContext::thickness).sum();
	}

	private static double metres(double micrometres) {
		return Double.isNaN(micrometres) ? micrometres : Quantities.convert(micrometres, "um", "m");
	}

	/** From mA to A. */
	private static double thousandth(double value) {
		return Double.isNaN(value) ? value : Quantities.convert(value, "mA", "A");
	}
}
