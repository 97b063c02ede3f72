/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.context;

import org.interphase.core.material.Provenance;
import org.interphase.model.MeasuredQuantity;
import org.interphase.model.Normalisation;

/**
 * A measured value at a boundary. Unknown numbers are NaN.
 *
 * @param id              id of the model element
 * @param quantity        what was measured
 * @param value           value in its unit
 * @param unit            unit, e.g. {@code ohm cm2} or {@code ohm}
 * @param geometricSpread geometric standard deviation
 * @param per             what it is counted over
 * @param area            cm2
 * @param bulkResistance  bulk and grain boundary part contained in the value, same unit
 * @param temperature     degC
 * @param pressure        MPa
 * @param provenance      how it came here
 * @param source          key of the source
 */
public record MeasurementContext(String id, MeasuredQuantity quantity, double value, String unit,
		double geometricSpread, Normalisation per, double area, double bulkResistance, double temperature,
		double pressure, Provenance provenance, String source) {
}
