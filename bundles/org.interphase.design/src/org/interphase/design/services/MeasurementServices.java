/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.services;

import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.interphase.core.edit.StackEdits;
import org.interphase.core.quantity.Quantities;
import org.interphase.core.quantity.QuantityException;
import org.interphase.design.RefusedEdits;
import org.interphase.design.internal.Edits;
import org.interphase.design.internal.Texts;
import org.interphase.model.Boundary;
import org.interphase.model.CellstackFactory;
import org.interphase.model.CellstackPackage;
import org.interphase.model.MeasuredQuantity;
import org.interphase.model.Measurement;
import org.interphase.model.Normalisation;
import org.interphase.model.Provenance;
import org.interphase.scene.Amounts;

/** Measured resistances of boundaries. */
public final class MeasurementServices {

	/** The measured resistances; empty if there are none. */
	public String measuredAsr(Boundary boundary) {
		return boundary.getMeasurements().stream()
				.filter(measurement -> measurement.getQuantity() == MeasuredQuantity.ASR)
				.map(MeasurementServices::text).collect(Collectors.joining("; ")); //$NON-NLS-1$
	}

	/** Whether the measured resistance of a boundary is a single value, or none, so that it can be typed. */
	public boolean canMeasure(EObject element) {
		return element instanceof Boundary boundary && boundary.getMeasurements().stream()
				.filter(measurement -> measurement.getQuantity() == MeasuredQuantity.ASR).count() <= 1;
	}

	/**
	 * Notes a measured resistance of one interface: of the measurement that the boundary has, or of a new one.
	 *
	 * @param text number and unit, e.g. {@code 45 ohm cm2}
	 * @throws IllegalArgumentException if the text is no area-specific resistance
	 */
	public Boundary measure(Boundary boundary, String text) {
		RefusedEdits.attempt(() -> setMeasured(boundary, text));
		return boundary;
	}

	private static void setMeasured(Boundary boundary, String text) {
		double value = asr(text);
		Optional<Measurement> present = boundary.getMeasurements().stream()
				.filter(measurement -> measurement.getQuantity() == MeasuredQuantity.ASR).findFirst();
		if (present.isPresent()) {
			Measurement measurement = present.get();
			double written = measurement.getUnit() == null ? value
					: Quantities.convert(value, Texts.ASR_UNIT, measurement.getUnit());
			Edits.run(measurement, domain -> StackEdits.set(domain, measurement,
					CellstackPackage.Literals.MEASUREMENT__VALUE, written));
		} else {
			Edits.run(boundary, domain -> AddCommand.create(domain, boundary,
					CellstackPackage.Literals.BOUNDARY__MEASUREMENTS, measurement(value)));
		}
	}

	private static Measurement measurement(double value) {
		Measurement measurement = CellstackFactory.eINSTANCE.createMeasurement();
		measurement.setQuantity(MeasuredQuantity.ASR);
		measurement.setValue(value);
		measurement.setUnit(Texts.ASR_UNIT);
		measurement.setPer(Normalisation.SINGLE_INTERFACE);
		measurement.setProvenance(Provenance.USER);
		return measurement;
	}

	private static double asr(String text) {
		try {
			return Quantities.parse(text, Texts.ASR_UNIT);
		} catch (QuantityException e) {
			throw new IllegalArgumentException(e.getMessage(), e);
		}
	}

	private static String text(Measurement measurement) {
		String unit = Texts.orEmpty(measurement.getUnit());
		return Amounts.STANDARD.asr(unit.isEmpty() ? measurement.getValue()
				: Quantities.convert(measurement.getValue(), unit, Texts.ASR_UNIT));
	}
}
