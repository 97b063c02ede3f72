/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.data;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.interphase.core.uncertainty.Summary;
import org.interphase.ui.charts.internal.figure.DataTable;

/** The numbers of a sweep, one row for each point. */
final class SweepTable {

	private SweepTable() {
	}

	static DataTable of(List<SweepPlan> plans, SweepOutput output, List<SweptValue> points) {
		List<String> columns = new ArrayList<>(plans.stream().map(plan -> plan.choice().title()).toList());
		columns.add(NLS.bind(Messages.column_medianOf, output.name(), output.shownUnit().symbol()));
		columns.add(NLS.bind(Messages.column_p5In, output.shownUnit().symbol()));
		columns.add(NLS.bind(Messages.column_p95In, output.shownUnit().symbol()));
		return new DataTable(columns, points.stream().map(SweepTable::row).toList());
	}

	private static List<Object> row(SweptValue point) {
		@Nullable
		Summary value = point.value();
		List<Object> row = new ArrayList<>(point.at());
		row.add(value == null ? Double.NaN : value.median());
		row.add(value == null ? Double.NaN : value.p5());
		row.add(value == null ? Double.NaN : value.p95());
		return row;
	}
}
