/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.spectrum;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.context.SpectrumPoint;
import org.interphase.model.CellstackFactory;
import org.interphase.model.ImpedancePoint;
import org.interphase.model.MeasuredQuantity;
import org.interphase.model.Measurement;
import org.interphase.model.Provenance;

/** Measurements that hold a spectrum. */
public final class SpectrumMeasurement {

	private static final String METHOD = "EIS"; //$NON-NLS-1$

	private SpectrumMeasurement() {
	}

	/**
	 * A measurement by the user with the points of a spectrum, from high to low frequency.
	 *
	 * @param unit unit of the points
	 * @param area area of the sample, cm2; null if it is that of the stack or unknown
	 */
	public static Measurement of(String name, String unit, @Nullable Double area, List<SpectrumPoint> points) {
		Measurement measurement = CellstackFactory.eINSTANCE.createMeasurement();
		measurement.setId(EcoreUtil.generateUUID());
		measurement.setName(name);
		measurement.setQuantity(MeasuredQuantity.IMPEDANCE_SPECTRUM);
		measurement.setUnit(unit);
		measurement.setArea(area);
		measurement.setMethod(METHOD);
		measurement.setProvenance(Provenance.USER);
		points.stream().sorted((one, other) -> Double.compare(other.frequency(), one.frequency())).map(SpectrumMeasurement::point)
				.forEach(measurement.getSpectrum()::add);
		return measurement;
	}

	private static ImpedancePoint point(SpectrumPoint point) {
		ImpedancePoint made = CellstackFactory.eINSTANCE.createImpedancePoint();
		made.setFrequency(point.frequency());
		made.setReal(point.real());
		made.setImaginary(point.imaginary());
		return made;
	}
}
