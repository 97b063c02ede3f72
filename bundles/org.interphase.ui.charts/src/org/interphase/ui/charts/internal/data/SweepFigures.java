/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.quantity.Figures;
import org.interphase.core.sweep.SweepPoint;
import org.interphase.core.uncertainty.Summary;
import org.interphase.scene.Shape;
import org.interphase.ui.charts.internal.figure.Axis;
import org.interphase.ui.charts.internal.figure.DataTable;
import org.interphase.ui.charts.internal.figure.Figure;
import org.interphase.ui.charts.internal.figure.Hint;
import org.interphase.ui.charts.internal.figure.Ink;
import org.interphase.ui.charts.internal.figure.LegendEntry;
import org.interphase.ui.charts.internal.figure.Mark;
import org.interphase.ui.charts.internal.figure.Place;
import org.interphase.ui.charts.internal.figure.Tone;

/** The resistance of a stack over one swept quantity (curve with band) or two (map with lines of equal resistance). */
public final class SweepFigures {

	private static final double WIDE = 30;
	private static final int LEVELS = 8;

	private SweepFigures() {
	}

	/** A curve over one quantity; points that nobody can estimate are left out. */
	public static Figure curve(SweepPlan plan, List<SweepPoint> points, String stack) {
		List<Place> median = new ArrayList<>();
		List<Place> band = new ArrayList<>();
		List<Place> back = new ArrayList<>();
		List<Mark> dots = new ArrayList<>();
		List<List<Object>> rows = new ArrayList<>();
		double smallest = Double.MAX_VALUE;
		double largest = 0;
		for (SweepPoint point : points) {
			double value = point.values().getFirst();
			Optional<Summary> total = total(point, stack);
			rows.add(row(point, total));
			if (total.isEmpty()) {
				continue;
			}
			Summary asr = total.get();
			median.add(new Place(value, asr.median()));
			band.add(new Place(value, asr.p5()));
			back.addFirst(new Place(value, asr.p95()));
			dots.add(new Mark.Dot(new Place(value, asr.median()), 2.5, Ink.of(Tone.LAYER), new Hint(Words.lines(
					plan.choice().title(), Figures.quantity(value, plan.choice().quantity().unit()), Words.band(asr, Messages.unit_asr)), ""))); //$NON-NLS-1$
			smallest = Math.min(smallest, asr.p5() > 0 ? asr.p5() : asr.median());
			largest = Math.max(largest, asr.p95());
		}
		if (median.isEmpty()) {
			return Figure.empty(Messages.sweep_title, Messages.sweep_none);
		}
		band.addAll(back);
		List<Mark> marks = new ArrayList<>();
		marks.add(new Mark.Area(band, new Ink(Tone.LAYER, 0.22)));
		marks.add(new Mark.Line(median, Ink.of(Tone.LAYER), 2, false, Hint.NONE));
		marks.addAll(dots);
		double now = plan.choice().value();
		if (now >= plan.from() && now <= plan.to()) {
			marks.add(new Mark.Line(List.of(new Place(now, Double.NEGATIVE_INFINITY), new Place(now, Double.POSITIVE_INFINITY)),
					new Ink(Tone.OWN, 0.8), 1, true, Hint.NONE));
		}
		Axis y = largest / smallest > WIDE ? Axis.logarithmic(Messages.axis_total, smallest, largest)
				: Axis.exact(Messages.axis_total, false, 0, largest * 1.08);
		return new Figure(Messages.sweep_title, missing(points, stack), axis(plan), y, false, marks,
				List.of(new LegendEntry(Messages.legend_median, Ink.of(Tone.LAYER)),
						new LegendEntry(Messages.legend_band, new Ink(Tone.LAYER, 0.22)),
						new LegendEntry(Messages.legend_now, new Ink(Tone.OWN, 0.8))),
				new DataTable(List.of(plan.choice().title(), Messages.column_median, Messages.column_p5, Messages.column_p95), rows));
	}

	/** A map over two quantities: the first one upwards, the second one to the right. */
	public static Figure map(SweepPlan up, SweepPlan across, List<SweepPoint> points, String stack) {
		if (points.size() < up.steps() * across.steps()) {
			return Figure.empty(Messages.sweep_title, Messages.sweep_none);
		}
		List<List<Object>> rows = new ArrayList<>();
		Grid grid = new Grid(up, across);
		for (int index = 0; index < points.size(); index++) {
			Optional<Summary> total = total(points.get(index), stack);
			rows.add(row(points.get(index), total));
			grid.set(index / across.steps(), index % across.steps(), total.map(Summary::median).orElse(Double.NaN));
		}
		if (!(grid.smallest() > 0)) {
			return Figure.empty(Messages.sweep_title, Messages.sweep_none);
		}
		List<Mark> marks = new ArrayList<>();
		for (int row = 0; row < up.steps(); row++) {
			for (int column = 0; column < across.steps(); column++) {
				cell(grid, row, column, marks);
			}
		}
		for (double level : levels(grid.smallest(), grid.largest())) {
			isoLine(grid, level, marks);
		}
		return new Figure(Messages.sweep_title, (NLS.bind(Messages.sweep_levels, Messages.unit_asr) + ". " + missing(points, stack)).strip(), grid.xAxis(), grid.yAxis(), //$NON-NLS-1$
				false, marks,
				List.of(new LegendEntry(Figures.quantity(grid.smallest(), Messages.unit_asr), new Ink(Tone.SCALE, 0)),
						new LegendEntry(Figures.number(Math.sqrt(grid.smallest() * grid.largest())), new Ink(Tone.SCALE, 0.5)),
						new LegendEntry(Figures.quantity(grid.largest(), Messages.unit_asr), new Ink(Tone.SCALE, 1))),
				new DataTable(List.of(up.choice().title(), across.choice().title(), Messages.column_median, Messages.column_p5,
						Messages.column_p95), rows));
	}

	private static void cell(Grid grid, int row, int column, List<Mark> marks) {
		double value = grid.value(row, column);
		if (Double.isNaN(value)) {
			return;
		}
		double range = Math.log(grid.largest() / grid.smallest());
		double share = range > 0 ? Math.log(value / grid.smallest()) / range : 0.5;
		String text = Words.lines(
				grid.up().choice().name() + ": " + Figures.quantity(grid.y(row), grid.up().choice().quantity().unit()), //$NON-NLS-1$
				grid.across().choice().name() + ": " + Figures.quantity(grid.x(column), grid.across().choice().quantity().unit()), //$NON-NLS-1$
				Figures.quantity(value, Messages.unit_asr));
		marks.add(new Mark.Box(new Place(grid.x(column - 0.5), grid.y(row - 0.5)),
				new Place(grid.x(column + 0.5), grid.y(row + 0.5)), new Ink(Tone.SCALE, share), new Hint(text, ""))); //$NON-NLS-1$
	}

	private static void isoLine(Grid grid, double level, List<Mark> marks) {
		List<IsoLines.Segment> segments = IsoLines.of(grid, level);
		for (IsoLines.Segment segment : segments) {
			marks.add(new Mark.Line(List.of(segment.from(), segment.to()), new Ink(Tone.LINE, 1), 1.4, false, Hint.NONE));
		}
		if (!segments.isEmpty()) {
			marks.add(new Mark.Caption(segments.get(segments.size() / 2).from(), 0, 0, Shape.Anchor.MIDDLE,
					Figures.number(level), new Ink(Tone.LINE, 1)));
		}
	}

	/** Round numbers between two: 1, 2, 5, 10 ... */
	public static List<Double> levels(double smallest, double largest) {
		List<Double> levels = new ArrayList<>();
		for (int decade = (int) Math.floor(Math.log10(smallest)); decade <= Math.log10(largest); decade++) {
			for (int step : new int[] { 1, 2, 5 }) {
				double level = step * Math.pow(10, decade);
				if (level > smallest && level < largest) {
					levels.add(level);
				}
			}
		}
		return levels.size() <= LEVELS ? levels
				: levels.stream().filter(level -> Math.abs(Math.log10(level) - Math.rint(Math.log10(level))) < 1e-9).toList();
	}

	private static Optional<Summary> total(SweepPoint point, String stack) {
		return stack(point, stack).flatMap(TotalAsr::of);
	}

	private static Optional<StackAssessment> stack(SweepPoint point, String stack) {
		return point.assessment().stacks().stream().filter(found -> found.stack().id().equals(stack)).findFirst();
	}

	/** What the sums lack, after the first point. */
	private static String missing(List<SweepPoint> points, String stack) {
		return points.stream().findFirst().flatMap(point -> stack(point, stack)).map(TotalAsr::missing).orElse(""); //$NON-NLS-1$
	}

	private static List<Object> row(SweepPoint point, Optional<Summary> total) {
		List<Object> row = new ArrayList<>(point.values());
		row.add(total.map(Summary::median).orElse(Double.NaN));
		row.add(total.map(Summary::p5).orElse(Double.NaN));
		row.add(total.map(Summary::p95).orElse(Double.NaN));
		return row;
	}

	private static Axis axis(SweepPlan plan) {
		return Axis.exact(plan.choice().title(), plan.logarithmic(), plan.from(), plan.to());
	}
}
