/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.data;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import org.interphase.core.assess.BoundaryAssessment;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.assess.Totals;
import org.interphase.core.quantity.Figures;
import org.interphase.core.rule.Severity;
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

/** Several designs side by side; of each the first stack. */
public final class Variants {

	private static final double HALF = 0.3;

	private Variants() {
	}

	/** Totals, resistance of each boundary, findings. */
	public static List<VariantRow> rows(List<Variant> variants) {
		List<VariantRow> rows = new ArrayList<>();
		rows.add(header(Messages.variants_totals));
		rows.add(row(ShownUnit.asr().column(Messages.column_totalAsr), variants, stack -> TotalAsr.of(stack).map(Variants::band).orElse(""))); //$NON-NLS-1$
		rows.add(number(Messages.column_voltage, "V", variants, Totals::openCircuitVoltage)); //$NON-NLS-1$
		rows.add(number(Messages.column_capacity, "mAh/cm2", variants, Totals::arealCapacity)); //$NON-NLS-1$
		rows.add(number(Messages.column_current, "mA/cm2", variants, Totals::currentDensity)); //$NON-NLS-1$
		rows.add(number(Messages.column_drop, "V", variants, Totals::ohmicDrop)); //$NON-NLS-1$
		rows.add(number(Messages.column_thickness, "um", variants, Totals::thickness)); //$NON-NLS-1$
		rows.add(header(ShownUnit.asr().column(Messages.variants_boundaries)));
		for (String label : labels(variants)) {
			rows.add(row(label, variants, stack -> boundary(stack, label)));
		}
		rows.add(header(Messages.variants_findings));
		for (Severity severity : new Severity[] { Severity.ERROR, Severity.WARNING, Severity.INFO, Severity.HINT }) {
			rows.add(row(severityName(severity), variants, stack -> String.valueOf(stack.findings().stream()
					.filter(finding -> !finding.waived() && finding.severity() == severity).count())));
		}
		return rows;
	}

	/** The total resistance of each, with its band. */
	public static Figure figure(List<Variant> variants) {
		ShownUnit unit = ShownUnit.asr();
		List<String> names = new ArrayList<>();
		List<Mark> marks = new ArrayList<>();
		double smallest = Double.MAX_VALUE;
		double largest = 0;
		for (Variant variant : variants) {
			int row = names.size();
			names.add(Words.label(variant.name()));
			Optional<Summary> total = stack(variant).flatMap(TotalAsr::of);
			if (total.isPresent()) {
				Summary asr = unit.convert(total.get());
				Hint hint = new Hint(Words.lines(variant.name(), unit.band(total.get())), ""); //$NON-NLS-1$
				marks.add(new Mark.Box(new Place(asr.p5(), row - HALF), new Place(asr.p95(), row + HALF),
						new Ink(Tone.LAYER, 0.35), hint));
				marks.add(new Mark.Dot(new Place(asr.median(), row), 5, Ink.of(Tone.LAYER), hint));
				marks.add(new Mark.Caption(new Place(asr.p95(), row), 6, 0, Shape.Anchor.START, Figures.number(asr.median()),
						Ink.of(Tone.MUTED)));
				smallest = Math.min(smallest, asr.p5() > 0 ? asr.p5() : asr.median());
				largest = Math.max(largest, asr.p95());
			}
		}
		return marks.isEmpty() ? Figure.empty(Messages.variants_title, Messages.variants_none)
				: new Figure(Messages.variants_title, "", unit.logarithmic(Messages.axis_total, smallest, largest), //$NON-NLS-1$
						Axis.categories("", names), false, marks, //$NON-NLS-1$
						List.of(new LegendEntry(Messages.legend_median, Ink.of(Tone.LAYER)),
								new LegendEntry(Messages.legend_band, new Ink(Tone.LAYER, 0.35))),
						table(variants));
	}

	/** The rows as a table. */
	public static DataTable table(List<Variant> variants) {
		List<String> columns = new ArrayList<>(List.of(Messages.column_quantity));
		variants.forEach(variant -> columns.add(variant.name()));
		List<List<Object>> rows = new ArrayList<>();
		for (VariantRow row : rows(variants)) {
			if (!row.header()) {
				List<Object> cells = new ArrayList<>(List.of(row.name()));
				cells.addAll(row.values());
				rows.add(cells);
			}
		}
		return new DataTable(columns, rows);
	}

	private static Set<String> labels(List<Variant> variants) {
		Set<String> labels = new LinkedHashSet<>();
		variants.forEach(variant -> stack(variant).ifPresent(
				stack -> stack.boundaries().forEach(boundary -> labels.add(boundary.boundary().label()))));
		return labels;
	}

	/** Boundaries with the same label are named once; the band is that of the most resistive one. */
	private static String boundary(StackAssessment stack, String label) {
		return stack.boundaries().stream().filter(found -> found.boundary().label().equals(label))
				.map(BoundaryAssessment::headline).flatMap(Optional::stream)
				.max((a, b) -> Double.compare(a.asr().median(), b.asr().median()))
				.map(headline -> headline.asr().median() > 0 ? band(headline.asr()) : Messages.variants_elsewhere)
				.orElse(""); //$NON-NLS-1$
	}

	/** Without the unit, which stands at the beginning of the row. */
	private static String band(Summary asr) {
		return Words.band(ShownUnit.asr().convert(asr), ""); //$NON-NLS-1$
	}

	private static VariantRow header(String name) {
		return new VariantRow(name, List.of(), true);
	}

	private static VariantRow number(String name, String declared, List<Variant> variants, ToDoubleFunction<Totals> number) {
		ShownUnit unit = ShownUnit.of(declared);
		return row(unit.column(name), variants, stack -> {
			double value = unit.convert(number.applyAsDouble(stack.totals()));
			return Double.isNaN(value) ? "" : Figures.number(value); //$NON-NLS-1$
		});
	}

	private static VariantRow row(String name, List<Variant> variants, Function<StackAssessment, String> text) {
		return new VariantRow(name, variants.stream().map(variant -> stack(variant).map(text).orElse("").strip()).toList(), //$NON-NLS-1$
				false);
	}

	private static Optional<StackAssessment> stack(Variant variant) {
		return variant.assessment().stacks().stream().findFirst();
	}

	private static String severityName(Severity severity) {
		return switch (severity) {
		case ERROR -> Messages.severity_error;
		case WARNING -> Messages.severity_warning;
		case INFO -> Messages.severity_info;
		case HINT -> Messages.severity_hint;
		};
	}
}
