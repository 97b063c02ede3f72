/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.context;

import java.util.List;

import org.interphase.core.material.Provenance;
import org.interphase.model.MeasuredQuantity;
import org.interphase.model.Normalisation;

/**
 * A measured value at a boundary or of a stack. Unknown numbers are NaN.
 *
 * @param id              id of the model element
 * @param quantity        what was measured
 * @param value           value in its unit
 * @param unit            unit, e.g. {@code ohm cm2} or {@code ohm}
 * @param geometricSpread geometric standard deviation
 * @param per             what it is counted over
 * @param area            cm2
 * @param bulkResistance  bulk and grain boundary part contained in the value, same unit
 * @param conditions      under which conditions
 * @param method          how it was measured; may be empty
 * @param spectrum        points of an impedance spectrum, else empty
 * @param provenance      how it came here
 * @param source          key of the source
 */
public record MeasurementContext(String id, MeasuredQuantity quantity, double value, String unit,
		double geometricSpread, Normalisation per, double area, double bulkResistance,
		MeasurementConditions conditions, String method, List<SpectrumPoint> spectrum, Provenance provenance,
		String source) {

	/** Copies the points. */
	public MeasurementContext {
		spectrum = List.copyOf(spectrum);
	}
}
