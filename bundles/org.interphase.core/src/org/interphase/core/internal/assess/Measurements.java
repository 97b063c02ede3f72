/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import static org.interphase.core.internal.assess.ContextCompiler.number;
import static org.interphase.core.internal.assess.ContextCompiler.text;

import org.interphase.core.context.MeasurementConditions;
import org.interphase.core.context.MeasurementContext;
import org.interphase.core.context.SpectrumPoint;
import org.interphase.core.material.Provenance;
import org.interphase.model.ImpedancePoint;
import org.interphase.model.Measurement;

/** Takes the immutable picture of a measured value. */
final class Measurements {

	private Measurements() {
	}

	static MeasurementContext context(Measurement measurement) {
		return new MeasurementContext(text(measurement.getId()), measurement.getQuantity(),
				number(measurement.getValue()), text(measurement.getUnit()), number(measurement.getGeometricSpread()),
				measurement.getPer(), number(measurement.getArea()), number(measurement.getBulkResistance()),
				conditions(measurement), text(measurement.getMethod()),
				measurement.getSpectrum().stream().map(Measurements::point).toList(),
				Provenance.ofCode(measurement.getProvenance().getLiteral()), text(measurement.getSource()));
	}

	private static MeasurementConditions conditions(Measurement measurement) {
		return new MeasurementConditions(number(measurement.getTemperature()), number(measurement.getPressure()),
				measurement.getPressureKind(), number(measurement.getAge()), number(measurement.getArealCapacity()),
				number(measurement.getCurrentDensity()), number(measurement.getCRate()),
				number(measurement.getCycles()));
	}

	private static SpectrumPoint point(ImpedancePoint point) {
		return new SpectrumPoint(number(point.getFrequency()), number(point.getReal()), number(point.getImaginary()));
	}
}
