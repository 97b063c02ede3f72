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
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.estimate.Driver;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.explain.ParameterNames;
import org.interphase.core.quantity.Figures;
import org.interphase.core.registry.Registries;
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

/** What makes the resistance of a stack uncertain: the total at low and high values of each parameter. */
public final class TornadoFigure {

	private static final int MOST_ROWS = 14;
	private static final double LEAST_SHARE = 0.002;
	private static final double HALF = 0.32;
	private static final int LONGEST_NAME = 90;
	/** Share of the axis beside the longest bar, for its caption. */
	private static final double CAPTION_ROOM = 0.5;

	private TornadoFigure() {
	}

	/** The figure of a stack. */
	public static Figure of(Subject subject, Registries registries, boolean logarithmic) {
		ShownUnit unit = ShownUnit.asr();
		StackAssessment stack = subject.stack();
		@Nullable
		Summary total = stack.totals().asr();
		List<Driver> drivers = stack.totals().drivers().stream().filter(driver -> driver.share() >= LEAST_SHARE)
				.limit(MOST_ROWS).toList();
		if (total == null || drivers.isEmpty()) {
			return Figure.empty(Messages.tornado_title, Messages.tornado_none);
		}
		ParameterNames parameters = ParameterNames.of(stack.stack(), registries.materials());
		List<String> names = new ArrayList<>();
		List<Mark> marks = new ArrayList<>();
		List<List<Object>> rows = new ArrayList<>();
		double centre = unit.convert(total.median());
		double smallest = centre;
		double largest = centre;
		for (Driver driver : drivers) {
			int row = names.size();
			String name = parameters.of(driver.parameter());
			names.add(Words.shortened(name, LONGEST_NAME));
			double atLow = unit.convert(driver.atLow());
			double atHigh = unit.convert(driver.atHigh());
			Hint hint = hint(driver, name, registries);
			marks.add(bar(row, centre, atLow, Tone.LOW, hint));
			marks.add(bar(row, centre, atHigh, Tone.HIGH, hint));
			double right = Math.max(centre, Math.max(atLow, atHigh));
			marks.add(new Mark.Caption(new Place(right, row), 6, 0, Shape.Anchor.START,
					NLS.bind(Messages.tornado_share, percent(driver), Words.ends(driver.parameter())), Ink.of(Tone.MUTED))
					.orBriefly(NLS.bind(Messages.tornado_percent, percent(driver)), Double.POSITIVE_INFINITY));
			smallest = Math.min(smallest, Math.min(atLow, atHigh));
			largest = Math.max(largest, right);
			rows.add(row(name, driver, registries));
		}
		marks.add(new Mark.Line(
				List.of(new Place(centre, Double.NEGATIVE_INFINITY), new Place(centre, Double.POSITIVE_INFINITY)),
				Ink.of(Tone.TEXT), 1, false, Hint.NONE));
		double room = (largest - smallest) * CAPTION_ROOM;
		Axis x = logarithmic ? unit.logarithmic(Messages.axis_total, smallest, largest)
				: Axis.exact(unit.title(Messages.axis_total), false, Math.max(0, smallest - room / 2), largest + room);
		return new Figure(Messages.tornado_title,
				NLS.bind(Messages.tornado_note, unit.band(total)), x, Axis.categories("", names), false, //$NON-NLS-1$
				marks, List.of(new LegendEntry(Messages.tornado_low, Ink.of(Tone.LOW)),
						new LegendEntry(Messages.tornado_high, Ink.of(Tone.HIGH))),
				new DataTable(List.of(Messages.column_parameter, Messages.column_key, Messages.column_symbol, Messages.column_unit,
						Messages.column_lowValue, Messages.column_highValue, Messages.column_share, unit.column(Messages.column_atLow), unit.column(Messages.column_atHigh),
						Messages.column_sources), rows));
	}

	private static Mark bar(int row, double centre, double end, Tone tone, Hint hint) {
		return new Mark.Box(new Place(centre, row - HALF), new Place(end, row + HALF), new Ink(tone, 0.8), hint);
	}

	private static List<Object> row(String name, Driver driver, Registries registries) {
		Parameter parameter = driver.parameter();
		ShownUnit own = ShownUnit.of(parameter.unit());
		ShownUnit asr = ShownUnit.asr();
		return List.of(name, parameter.key(), parameter.symbol(), own.shown(), own.convert(parameter.value().quantile(Words.LOW)),
				own.convert(parameter.value().quantile(Words.HIGH)), driver.share(), asr.convert(driver.atLow()),
				asr.convert(driver.atHigh()),
				String.join("; ", Words.sources(parameter.sources(), registries))); //$NON-NLS-1$
	}

	private static Hint hint(Driver driver, String name, Registries registries) {
		Parameter parameter = driver.parameter();
		ShownUnit unit = ShownUnit.asr();
		String measure = parameter.measuredBy().isEmpty() ? "" //$NON-NLS-1$
				: NLS.bind(Messages.tornado_measure, parameter.measuredBy());
		return new Hint(Words.lines(name, NLS.bind(Messages.tornado_value, parameter.symbol(), Words.range(parameter)),
				NLS.bind(Messages.tornado_effect,
						new Object[] { Figures.number(unit.convert(driver.atLow())), unit.text(unit.convert(driver.atHigh())),
								percent(driver) }),
				parameter.note(), measure, Words.sourceLine(Words.sources(parameter.sources(), registries)),
				NLS.bind(Messages.tornado_key, parameter.key())), ""); //$NON-NLS-1$
	}

	private static long percent(Driver driver) {
		return Math.round(100 * driver.share());
	}
}
