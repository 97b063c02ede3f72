/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.figure;

import java.util.List;

/**
 * A picture of numbers.
 *
 * @param title     what it shows
 * @param note      what must be known to read it; may be empty
 * @param x         horizontal axis
 * @param y         vertical axis
 * @param isEqual   whether both axes must have the same scale
 * @param marks     what is drawn, in this order
 * @param legend    what the colours mean
 * @param data      the numbers
 */
public record Figure(String title, String note, Axis x, Axis y, boolean isEqual, List<Mark> marks,
		List<LegendEntry> legend, DataTable data) {

	/** Copies the lists. */
	public Figure {
		marks = List.copyOf(marks);
		legend = List.copyOf(legend);
	}

	/** A figure that only says why there is nothing to see. */
	public static Figure empty(String title, String reason) {
		return new Figure(title, reason, Axis.linear("", 0, 1), Axis.linear("", 0, 1), false, List.of(), List.of(), //$NON-NLS-1$ //$NON-NLS-2$
				DataTable.EMPTY);
	}

	/** Whether there is nothing to see. */
	public boolean isEmpty() {
		return marks.isEmpty();
	}

	/** The same with another note. */
	public Figure withNote(String other) {
		return new Figure(title, other, x, y, isEqual, marks, legend, data);
	}
}
