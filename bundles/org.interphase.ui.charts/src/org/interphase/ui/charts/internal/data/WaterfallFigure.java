/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.interphase.core.assess.Headlines;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.estimate.ResistancePart;
import org.interphase.core.quantity.Figures;
import org.interphase.core.registry.Registries;
import org.interphase.core.text.Labels;
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

/** How the resistance of a stack adds up, from the first layer to the last, with the band of each part. */
public final class WaterfallFigure {

	/** Most parts that are shown one by one. */
	static final int MOST_ROWS = 32;

	private static final double HALF = 0.3;
	private static final double CAPTION = 6;
	/** How much larger than the sum of medians a median of the sum must be to be spoken of. */
	private static final double NOTABLE = 1.03;
	private static final double CAPTION_ROOM = 1.18;

	private final boolean logarithmic;
	private final String selected;
	private final TermHints hints;
	private final ShownUnit unit = ShownUnit.asr();
	private final List<String> names = new ArrayList<>();
	private final List<Mark> marks = new ArrayList<>();
	private double from;
	private double smallest = Double.MAX_VALUE;
	private double largest;

	private WaterfallFigure(boolean logarithmic, String selected, TermHints hints) {
		this.logarithmic = logarithmic;
		this.selected = selected;
		this.hints = hints;
	}

	/** The figure of a stack. */
	public static Figure of(Subject subject, Registries registries, boolean logarithmic) {
		StackAssessment stack = subject.stack();
		List<ResistancePart> parts = Headlines.of(stack).parts().stream().filter(part -> part.asr().median() > 0).toList();
		if (parts.isEmpty()) {
			return Figure.empty(Messages.waterfall_title, Messages.waterfall_none);
		}
		TermHints hints = new TermHints(registries);
		return new WaterfallFigure(logarithmic, subject.selected(), hints).figure(stack, parts);
	}

	private Figure figure(StackAssessment stack, List<ResistancePart> parts) {
		Set<ResistancePart> largestParts = largest(parts);
		double rest = 0;
		int restCount = 0;
		for (ResistancePart part : parts) {
			if (largestParts.contains(part)) {
				row(name(part, parts), part.asr(), part.boundary() ? Tone.BOUNDARY : Tone.LAYER, hints.of(part));
			} else {
				rest += part.asr().median();
				restCount++;
			}
		}
		if (restCount > 0) {
			String name = NLS.bind(Messages.waterfall_rest, restCount);
			row(name, new Summary(rest, rest, rest), Tone.TOTAL, new Hint(name, "")); //$NON-NLS-1$
		}
		@Nullable
		Summary total = stack.totals().asr();
		boolean isSkewed = total != null && unit.convert(total.median()) > from * NOTABLE;
		if (total != null) {
			from = 0;
			row(Messages.waterfall_total, total, Tone.TOTAL,
					new Hint(Words.lines(Messages.waterfall_total, unit.band(total)), "")); //$NON-NLS-1$
		}
		Axis x = logarithmic ? unit.logarithmic(Messages.axis_asr, smallest, largest)
				: Axis.exact(unit.title(Messages.axis_asr), false, 0, largest * CAPTION_ROOM);
		String note = isSkewed && !logarithmic ? Messages.waterfall_skewed : ""; //$NON-NLS-1$
		return new Figure(Messages.waterfall_title, (note + ' ' + TotalAsr.missing(stack)).strip(), x, Axis.categories("", names), false, marks, //$NON-NLS-1$
				List.of(new LegendEntry(Messages.legend_layer, Ink.of(Tone.LAYER)),
						new LegendEntry(Messages.legend_boundary, Ink.of(Tone.BOUNDARY)),
						new LegendEntry(total == null ? Messages.legend_total
								: NLS.bind(Messages.legend_totalOf, unit.text(unit.convert(total.median()))), Ink.of(Tone.TOTAL))),
				table(parts));
	}

	/** The parts that get rows of their own. */
	private static Set<ResistancePart> largest(List<ResistancePart> parts) {
		Set<ResistancePart> largest = Collections.newSetFromMap(new IdentityHashMap<>());
		parts.stream().sorted(Comparator.comparingDouble(part -> -part.asr().median())).limit(MOST_ROWS).forEach(largest::add);
		return largest;
	}

	/** The element alone where it has one part only. */
	private static String name(ResistancePart part, List<ResistancePart> parts) {
		boolean isAlone = parts.stream().filter(other -> other.element().equals(part.element())).count() == 1;
		return isAlone ? part.label() : part.label() + "  " + part.term().name(); //$NON-NLS-1$
	}

	private void row(String name, Summary declared, Tone tone, Hint hint) {
		int row = names.size();
		names.add(Words.label(name));
		double start = logarithmic ? Double.NEGATIVE_INFINITY : from;
		double base = logarithmic ? 0 : from;
		Summary asr = unit.convert(declared);
		double strength = !selected.isEmpty() && hint.element().equals(selected) ? 1 : 0.72;
		marks.add(new Mark.Box(new Place(start, row - HALF), new Place(base + asr.median(), row + HALF),
				new Ink(tone, strength), hint));
		if (asr.p5() < asr.p95()) {
			marks.add(new Mark.Whisker(new Place(base + asr.p5(), row), new Place(base + asr.p95(), row),
					Ink.of(Tone.TEXT), hint));
		}
		marks.add(new Mark.Caption(new Place(base + Math.max(asr.median(), asr.p95()), row), CAPTION, 0,
				Shape.Anchor.START, Figures.number(asr.median()), Ink.of(Tone.MUTED)));
		smallest = Math.min(smallest, asr.p5() > 0 ? asr.p5() : asr.median());
		largest = Math.max(largest, base + asr.p95());
		from += asr.median();
	}

	private DataTable table(List<ResistancePart> parts) {
		List<List<Object>> rows = new ArrayList<>();
		for (ResistancePart part : parts) {
			Summary asr = unit.convert(part.asr());
			rows.add(List.of(part.label(), part.term().name(), Labels.of(part.term().mechanism()), asr.median(), asr.p5(), asr.p95(), part.term().model(), String.join("; ", hints.citations(part.term())))); //$NON-NLS-1$
		}
		return new DataTable(List.of(Messages.column_part, Messages.column_term, Messages.column_mechanism,
				unit.column(Messages.column_median), unit.column(Messages.column_p5), unit.column(Messages.column_p95), Messages.column_model,
				Messages.column_sources), rows);
	}
}
