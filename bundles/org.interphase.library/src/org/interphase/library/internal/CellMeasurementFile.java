/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.library.internal;

import java.util.List;

import org.interphase.model.MeasuredQuantity;

/** {@code cell-measurements.csv}: what was reported of the reference cells beside capacity and retention. */
public final class CellMeasurementFile {

	/**
	 * A reported value. Numbers that are not given are NaN.
	 *
	 * @param cell           id of the cell
	 * @param quantity       what was measured
	 * @param value          value
	 * @param unit           its unit
	 * @param temperature    degC
	 * @param currentDensity mA/cm2
	 * @param cycles         cycles before it
	 * @param age            h
	 * @param note           what else is said of it
	 */
	public record Entry(String cell, MeasuredQuantity quantity, double value, String unit, double temperature,
			double currentDensity, double cycles, double age, String note) {
	}

	private static final String NAME = "cell-measurements.csv"; //$NON-NLS-1$
	private static final List<String> COLUMNS = List.of("cell", "quantity", "value", "unit", "temperature_C", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"current_density_mA_cm2", "cycles", "age_h", "note"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private CellMeasurementFile() {
	}

	/** Reads the file. */
	public static List<Entry> read() {
		return CsvFile.read(NAME, COLUMNS,
				row -> new Entry(row.required("cell"), row.choice("quantity", MeasuredQuantity::get), //$NON-NLS-1$ //$NON-NLS-2$
						row.number("value"), row.required("unit"), row.number("temperature_C"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						row.number("current_density_mA_cm2"), row.number("cycles"), row.number("age_h"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						row.text("note"))); //$NON-NLS-1$
	}
}
