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
import org.interphase.core.quantity.Figures;
import org.interphase.core.uncertainty.Summary;
import org.interphase.scene.Shape;
import org.interphase.ui.charts.internal.figure.Figure;
import org.interphase.ui.charts.internal.figure.Hint;
import org.interphase.ui.charts.internal.figure.Ink;
import org.interphase.ui.charts.internal.figure.LegendEntry;
import org.interphase.ui.charts.internal.figure.Mark;
import org.interphase.ui.charts.internal.figure.Tone;

/** A number of a stack over two quantities, with lines along which it has one value. */
public final class SweepMap {

	private final Grid grid;
	private final SweepOutput output;
	private final Ramp ramp;
	private final List<Mark> marks = new ArrayList<>();

	private SweepMap(Grid grid, SweepOutput output) {
		this.grid = grid;
		this.output = output;
		ramp = Ramp.between(grid.smallest(), grid.largest());
	}

	/**
	 * The map: the first quantity upwards, the second one to the right.
	 *
	 * @param note what must be known to read it; may be empty
	 */
	public static Figure of(SweepPlan up, SweepPlan across, SweepOutput output, List<SweptValue> points, String note) {
		if (points.size() < up.steps() * across.steps()) {
			return Figure.empty(Messages.sweep_title, Messages.sweep_none);
		}
		Grid grid = new Grid(up, across);
		for (int index = 0; index < points.size(); index++) {
			@Nullable
			Summary value = points.get(index).value();
			grid.set(index / across.steps(), index % across.steps(), value == null ? Double.NaN : value.median());
		}
		return Double.isNaN(grid.smallest()) ? Figure.empty(Messages.sweep_title, Messages.sweep_none)
				: new SweepMap(grid, output).figure(points, note);
	}

	private Figure figure(List<SweptValue> points, String note) {
		for (int row = 0; row < grid.up().steps(); row++) {
			for (int column = 0; column < grid.across().steps(); column++) {
				cell(row, column);
			}
		}
		ramp.levels().forEach(this::isoLine);
		String levels = NLS.bind(Messages.sweep_levels, output.title());
		return new Figure(title(), (levels + ". " + note).strip(), grid.xAxis(), grid.yAxis(), false, marks, //$NON-NLS-1$
				List.of(new LegendEntry(output.text(ramp.smallest()), new Ink(Tone.SCALE, 0)),
						new LegendEntry(Figures.number(ramp.middle()), new Ink(Tone.SCALE, 0.5)),
						new LegendEntry(output.text(ramp.largest()), new Ink(Tone.SCALE, 1))),
				SweepTable.of(List.of(grid.up(), grid.across()), output, points));
	}

	private String title() {
		return NLS.bind(Messages.sweep_overBoth,
				new Object[] { output.name(), grid.up().choice().label(), grid.across().choice().label() });
	}

	private void cell(int row, int column) {
		double value = grid.value(row, column);
		if (Double.isNaN(value)) {
			return;
		}
		String text = Words.lines(output.name() + ": " + output.text(value), grid.up().choice().text(grid.y(row)), //$NON-NLS-1$
				grid.across().choice().text(grid.x(column)));
		marks.add(new Mark.Box(grid.corner(row - 0.5, column - 0.5), grid.corner(row + 0.5, column + 0.5),
				new Ink(Tone.SCALE, ramp.share(value)), new Hint(text, ""))); //$NON-NLS-1$
	}

	private void isoLine(double level) {
		List<IsoLines.Segment> segments = IsoLines.of(grid, level, ramp);
		Ink ink = new Ink(Tone.LINE, ramp.share(level));
		for (IsoLines.Segment segment : segments) {
			marks.add(new Mark.Line(List.of(segment.from(), segment.to()), ink, 1.4, false, Hint.NONE));
		}
		if (!segments.isEmpty()) {
			marks.add(new Mark.Caption(segments.get(segments.size() / 2).from(), 4, -7, Shape.Anchor.START,
					Figures.number(level), ink));
		}
	}
}
