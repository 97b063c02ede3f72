/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.spectrum;

import java.util.List;

import org.interphase.core.context.SpectrumPoint;

/**
 * A table of a spectrum.
 *
 * @param rows    its rows, without what stands before the first point
 * @param unit    unit of the points: ohm, or ohm cm2 where the header says that they are per area
 * @param named   whether a header names the columns
 * @param negated whether the header says that the imaginary part is written as -Z''
 */
public record MeasuredSpectrum(List<SpectrumRow> rows, String unit, boolean named, boolean negated) {

	/** Copies the rows. */
	public MeasuredSpectrum {
		rows = List.copyOf(rows);
	}

	/** The points, with the imaginary part as written. */
	public List<SpectrumPoint> points() {
		return rows.stream().flatMap(row -> row.made().stream()).toList();
	}

	/** Whether the points are resistances of a sample, which say nothing without its area. */
	public boolean needsArea() {
		return !unit.equals(SpectrumTable.PER_AREA);
	}

	/** Whether most imaginary parts are positive as written, as no cell has them. */
	public boolean isMostlyPositive() {
		List<SpectrumPoint> points = points();
		return points.stream().filter(point -> point.imaginary() > 0).count() * 2 > points.size();
	}

	/** Whether the imaginary part is to be turned round: the header says so, or the values do. */
	public boolean isTurned() {
		return negated || isMostlyPositive();
	}

	/** The points, with a negative imaginary part for a capacitive response. */
	public List<SpectrumPoint> points(boolean turned) {
		return turned ? points().stream().map(point -> new SpectrumPoint(point.frequency(), point.real(), -point.imaginary())).toList()
				: points();
	}
}
