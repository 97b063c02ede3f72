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
import org.interphase.ui.charts.internal.figure.Axis;
import org.interphase.ui.charts.internal.figure.DataTable;
import org.interphase.ui.charts.internal.figure.Figure;
import org.interphase.ui.charts.internal.figure.Hint;
import org.interphase.ui.charts.internal.figure.Ink;
import org.interphase.ui.charts.internal.figure.LegendEntry;
import org.interphase.ui.charts.internal.figure.Mark;
import org.interphase.ui.charts.internal.figure.Place;
import org.interphase.ui.charts.internal.figure.Tone;

/** A number of a stack over one quantity, with its band. */
public final class SweepCurve {

	/** Ratio of the ends from which on the axis is logarithmic. */
	private static final double WIDE = 30;
	/** Ratio of the ends below which an axis need not begin at 0. */
	private static final double NARROW = 2;
	private static final double ROOM = 1.08;

	private final SweepPlan plan;
	private final SweepOutput output;
	private final List<Place> median = new ArrayList<>();
	private final List<Place> low = new ArrayList<>();
	private final List<Place> high = new ArrayList<>();
	private final List<Mark> dots = new ArrayList<>();
	private double smallest = Double.POSITIVE_INFINITY;
	private double largest = Double.NEGATIVE_INFINITY;

	private SweepCurve(SweepPlan plan, SweepOutput output) {
		this.plan = plan;
		this.output = output;
	}

	/**
	 * The curve; points where the number is unknown are left out.
	 *
	 * @param note what must be known to read it; may be empty
	 */
	public static Figure of(SweepPlan plan, SweepOutput output, List<SweptValue> points, String note) {
		SweepCurve curve = new SweepCurve(plan, output);
		points.forEach(curve::add);
		return curve.median.isEmpty() ? Figure.empty(Messages.sweep_title, Messages.sweep_none)
				: curve.figure(SweepTable.of(List.of(plan), output, points), note);
	}

	private void add(SweptValue point) {
		@Nullable
		Summary value = point.value();
		if (value == null) {
			return;
		}
		double at = point.at().getFirst();
		median.add(new Place(at, value.median()));
		low.add(new Place(at, value.p5()));
		high.addFirst(new Place(at, value.p95()));
		dots.add(new Mark.Dot(new Place(at, value.median()), 2.5, Ink.of(Tone.LAYER), new Hint(Words.lines(output.name(),
				Words.band(value, output.shownUnit().symbol()).strip(), plan.choice().text(at)), ""))); //$NON-NLS-1$
		smallest = Math.min(smallest, value.p5() > 0 || value.median() <= 0 ? value.p5() : value.median());
		largest = Math.max(largest, value.p95());
	}

	private Figure figure(DataTable data, String note) {
		List<Place> band = new ArrayList<>(low);
		band.addAll(high);
		List<Mark> marks = new ArrayList<>();
		marks.add(new Mark.Area(band, new Ink(Tone.LAYER, 0.22)));
		marks.add(new Mark.Line(median, Ink.of(Tone.LAYER), 2, false, Hint.NONE));
		marks.addAll(dots);
		ShownUnit unit = plan.choice().unit();
		double from = unit.convert(plan.from());
		double to = unit.convert(plan.to());
		double now = unit.convert(plan.choice().value());
		if (now >= from && now <= to) {
			marks.add(new Mark.Line(List.of(new Place(now, Double.NEGATIVE_INFINITY), new Place(now, Double.POSITIVE_INFINITY)),
					new Ink(Tone.OWN, 0.8), 1, true, Hint.NONE));
		}
		return new Figure(NLS.bind(Messages.sweep_over, output.name(), plan.choice().label()), note,
				Axis.exact(plan.choice().title(), plan.logarithmic(), from, to), axis(), false, marks,
				List.of(new LegendEntry(Messages.legend_median, Ink.of(Tone.LAYER)),
						new LegendEntry(Messages.legend_band, new Ink(Tone.LAYER, 0.22)),
						new LegendEntry(Messages.legend_now, new Ink(Tone.OWN, 0.8))),
				data);
	}

	private Axis axis() {
		if (smallest > 0 && largest / smallest > WIDE) {
			return Axis.logarithmic(output.title(), smallest, largest);
		}
		boolean isFromZero = smallest >= 0 && largest > NARROW * smallest;
		return isFromZero ? Axis.exact(output.title(), false, 0, largest * ROOM)
				: Axis.linear(output.title(), smallest, largest);
	}
}
