/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.Range;
import org.interphase.ui.charts.internal.figure.Axis;
import org.interphase.ui.charts.internal.figure.Scale;
import org.interphase.ui.charts.internal.figure.Ticks;

/** The part of an axis that a chart shows. Of categories there are only whole ones. */
final class ShownRange {

	private ShownRange() {
	}

	/** Shows a part; what makes no sense is left as it was. */
	static void set(IAxis axis, Axis wanted, double lower, double upper) {
		axis.getTick().setFormat(wanted.isCategory() ? null : new AxisFormat(wanted, lower, upper));
		if (axis.isCategoryEnabled()) {
			int last = axis.getCategorySeries().length - 1;
			int from = Math.clamp((int) Math.ceil(lower), 0, last);
			axis.setRange(new Range(from, Math.clamp((int) Math.floor(upper), from, last)));
		} else if (upper > lower) {
			axis.setRange(new Range(lower, upper));
		}
	}

	/** Zooms at the middle. Of categories there is always at least one less, or one more, than before. */
	static void zoom(IAxis axis, Axis wanted, Scale scale, double factor) {
		if (wanted.isCategory()) {
			Range range = axis.getRange();
			int all = wanted.categories().size();
			int count = (int) Math.round(range.upper - range.lower) + 1;
			int rounded = (int) Math.round(count * factor);
			int next = Math.clamp(factor < 1 ? Math.min(count - 1, rounded) : Math.max(count + 1, rounded), 1, all);
			int lower = Math.clamp((int) range.lower + (count - next) / 2, 0, all - next);
			set(axis, wanted, lower, lower + next - 1);
		} else {
			double margin = (1 - factor) / 2 * (scale.end() - scale.start());
			set(axis, wanted, scale.value(scale.start() + margin), scale.value(scale.end() - margin));
		}
	}

	/** Moves by a share of the axis. Places of categories move by whole ones, and stop at the first and the last one. */
	static void pan(IAxis axis, Axis wanted, Scale scale, double share) {
		if (share == 0) {
			return;
		}
		if (wanted.isCategory()) {
			Range range = axis.getRange();
			int count = (int) Math.round(range.upper - range.lower);
			int step = (int) Math.signum(share) * Math.max(1, (int) Math.round(Math.abs(share) * count));
			int lower = Math.clamp((int) range.lower + step, 0, wanted.categories().size() - 1 - count);
			set(axis, wanted, lower, lower + count);
		} else {
			double by = share * (scale.end() - scale.start());
			set(axis, wanted, scale.value(scale.start() + by), scale.value(scale.end() + by));
		}
	}

	/** How values become pixels now. */
	static Scale scale(IAxis axis, Axis wanted, double start, double end) {
		Range range = axis.getRange();
		return new Scale(wanted.logarithmic(), wanted.isCategory(), range.lower, range.upper, start, end);
	}

	/** The ticks that the chart draws now. */
	static Ticks ticks(IAxis axis, Axis wanted) {
		List<Double> values = new ArrayList<>();
		List<String> labels = new ArrayList<>();
		if (wanted.isCategory()) {
			for (int index = (int) axis.getRange().lower; index <= axis.getRange().upper; index++) {
				values.add((double) index);
				labels.add(axis.getCategorySeries()[index]);
			}
		} else {
			AxisFormat format = new AxisFormat(wanted, axis.getRange().lower, axis.getRange().upper);
			Arrays.stream(axis.getTick().getTickLabelValues()).forEach(value -> {
				values.add(value);
				labels.add(format.label(value));
			});
		}
		return new Ticks(values, labels);
	}
}
