/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.boundary;

import java.util.List;
import java.util.Optional;

import org.interphase.core.context.MeasurementContext;
import org.interphase.model.MeasuredQuantity;
import org.interphase.model.Normalisation;
import org.interphase.physics.internal.PhysicsTexts;
import org.interphase.physics.model.MeasuredResistance;

/**
 * A measured resistance, converted to one interface.
 *
 * @param measurement what was measured
 * @param asr         ohm cm2
 * @param note        the conversion
 * @param flags       what was assumed
 */
record InterfaceAsr(MeasurementContext measurement, double asr, String note, List<String> flags) {

	private static final String AREA_SPECIFIC = "ohm cm2";
	private static final String ABSOLUTE = "ohm";
	private static final String NO_COUNT = "flag.noCount";

	/** The value for one interface; empty if the measurement is no resistance or lacks what the conversion needs. */
	static Optional<InterfaceAsr> of(MeasurementContext measurement) {
		double area = area(measurement);
		Optional<InterfaceAsr> found = switch (measurement.quantity()) {
		case ASR -> interfaceValue(measurement, area);
		case CELL_RESISTANCE -> cellValue(measurement, area);
		default -> Optional.empty();
		};
		return found.filter(value -> value.asr > 0 && Double.isFinite(value.asr));
	}

	private static Optional<InterfaceAsr> interfaceValue(MeasurementContext measurement, double area) {
		double bulk = Double.isNaN(measurement.bulkResistance()) ? 0 : measurement.bulkResistance();
		return switch (measurement.per()) {
		case SINGLE_INTERFACE -> converted(measurement, bulk, area, 1, List.of());
		case TWO_INTERFACES -> converted(measurement, bulk, area, 2, List.of());
		case UNSPECIFIED -> converted(measurement, bulk, area, 1, List.of(PhysicsTexts.get(NO_COUNT)));
		case CELL -> Optional.empty();
		};
	}

	/** The resistance of a cell says something of one interface only if there are two like ones and the bulk is known. */
	private static Optional<InterfaceAsr> cellValue(MeasurementContext measurement, double area) {
		return measurement.per() == Normalisation.TWO_INTERFACES && !Double.isNaN(measurement.bulkResistance())
				&& measurement.quantity() == MeasuredQuantity.CELL_RESISTANCE
						? converted(measurement, measurement.bulkResistance(), area, 2, List.of())
						: Optional.empty();
	}

	private static Optional<InterfaceAsr> converted(MeasurementContext measurement, double bulk, double area,
			int interfaces, List<String> flags) {
		double asr = MeasuredResistance.asr(measurement.value(), bulk, area, interfaces);
		String note = "(%.6g - %.6g) %s, %d interface%s".formatted(measurement.value(), bulk, measurement.unit(),
				interfaces, interfaces == 1 ? "" : "s");
		return Optional.of(new InterfaceAsr(measurement, asr, note, flags));
	}

	/** Factor from the unit of the value to ohm cm2; NaN if the unit or the area is missing. */
	private static double area(MeasurementContext measurement) {
		return switch (measurement.unit().strip()) {
		case AREA_SPECIFIC -> 1;
		case ABSOLUTE -> measurement.area();
		default -> Double.NaN;
		};
	}
}
