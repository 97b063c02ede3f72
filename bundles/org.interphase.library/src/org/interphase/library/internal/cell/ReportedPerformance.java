/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.library.internal.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.library.ReferenceCell;
import org.interphase.library.internal.CellMeasurementFile;
import org.interphase.library.internal.Lazy;
import org.interphase.model.CellstackFactory;
import org.interphase.model.MeasuredQuantity;
import org.interphase.model.Measurement;
import org.interphase.model.Provenance;

/** What was reported of a reference cell, as measurements of its stack. */
public final class ReportedPerformance {

	private static final double UA_PER_MA = 1000;
	private static final String DISCHARGE_PLATEAU = "plateau of discharge"; //$NON-NLS-1$
	private static final Lazy<List<CellMeasurementFile.Entry>> OTHERS = new Lazy<>(CellMeasurementFile::read);

	private ReportedPerformance() {
	}

	/** The measurements of a cell: capacity and retention, then the others. */
	static List<Measurement> of(ReferenceCell cell) {
		List<Measurement> measurements = new ArrayList<>();
		if (!Double.isNaN(cell.capacity())) {
			measurements.add(capacity(cell));
		}
		if (!Double.isNaN(cell.retention())) {
			Measurement retention = measurement(cell, MeasuredQuantity.CAPACITY_RETENTION, cell.retention(), "%"); //$NON-NLS-1$
			retention.setName("Capacity retention"); //$NON-NLS-1$
			retention.setCycles(present(cell.retentionCycle()));
			setRate(retention, cell);
			measurements.add(retention);
		}
		others(cell).stream().map(entry -> other(cell, entry)).forEach(measurements::add);
		return measurements;
	}

	/** The mean voltage of discharge that was reported, V. */
	static OptionalDouble meanDischargeVoltage(ReferenceCell cell) {
		return others(cell).stream().filter(entry -> entry.quantity() == MeasuredQuantity.VOLTAGE
				&& entry.note().equals(DISCHARGE_PLATEAU)).mapToDouble(CellMeasurementFile.Entry::value).findFirst();
	}

	/** What was reported of a cell beside capacity and retention. */
	public static List<CellMeasurementFile.Entry> others(ReferenceCell cell) {
		return OTHERS.get().stream().filter(entry -> entry.cell().equals(cell.id())).toList();
	}

	private static Measurement capacity(ReferenceCell cell) {
		Measurement capacity = measurement(cell, MeasuredQuantity.SPECIFIC_CAPACITY, cell.capacity(), "mAh/g"); //$NON-NLS-1$
		capacity.setName("Discharge capacity"); //$NON-NLS-1$
		String meaning = switch (cell.capacityQualifier()) {
		case "=" -> ""; //$NON-NLS-1$ //$NON-NLS-2$
		case "~" -> "approximate"; //$NON-NLS-1$ //$NON-NLS-2$
		case ">" -> "lower bound"; //$NON-NLS-1$ //$NON-NLS-2$
		default -> cell.capacityQualifier();
		};
		if (!meaning.isEmpty()) {
			capacity.setNotes(meaning);
		}
		// without a retention, the number of cycles is the one at which the capacity was read, or which it lasted
		if (Double.isNaN(cell.retention())) {
			capacity.setCycles(present(cell.retentionCycle()));
		}
		setRate(capacity, cell);
		return capacity;
	}

	private static Measurement other(ReferenceCell cell, CellMeasurementFile.Entry entry) {
		Measurement other = measurement(cell, entry.quantity(), entry.value(), entry.unit());
		if (!entry.note().isEmpty()) {
			other.setNotes(entry.note());
		}
		other.setTemperature(present(entry.temperature()));
		other.setCurrentDensity(present(entry.currentDensity()));
		other.setCycles(present(entry.cycles()));
		other.setAge(present(entry.age()));
		return other;
	}

	private static Measurement measurement(ReferenceCell cell, MeasuredQuantity quantity, double value, String unit) {
		Measurement measurement = CellstackFactory.eINSTANCE.createMeasurement();
		measurement.setQuantity(quantity);
		measurement.setValue(value);
		measurement.setUnit(unit);
		measurement.setTemperature(present(cell.temperature()));
		measurement.setProvenance(Provenance.REVIEW);
		measurement.setSource(CellSources.key(cell));
		return measurement;
	}

	private static void setRate(Measurement measurement, ReferenceCell cell) {
		switch (cell.rateUnit()) {
		case "" -> { //$NON-NLS-1$
			// not reported
		}
		case "C" -> measurement.setCRate(cell.rate()); //$NON-NLS-1$
		case "mA/cm2" -> measurement.setCurrentDensity(cell.rate()); //$NON-NLS-1$
		case "uA/cm2" -> measurement.setCurrentDensity(cell.rate() / UA_PER_MA); //$NON-NLS-1$
		default -> measurement.setMethod("at " + Math.round(cell.rate()) + ' ' + cell.rateUnit()); //$NON-NLS-1$
		}
	}

	private static @Nullable Double present(double value) {
		return Double.isNaN(value) ? null : value;
	}
}
