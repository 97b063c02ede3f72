/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.interphase.core.assess.BoundaryAssessment;
import org.interphase.core.assess.EstimateResult;
import org.interphase.core.evidence.EvidenceRecord;
import org.interphase.core.evidence.EvidenceValue;
import org.interphase.core.quantity.Figures;
import org.interphase.core.registry.Registries;
import org.interphase.core.text.Labels;
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

/** A boundary among the published interfaces of its class: one strip per treatment, the own band behind all of them. */
public final class LiteratureFigure {

	private static final double HALF = 0.32;
	private static final double RADIUS = 4.5;
	private static final String NONE = "none"; //$NON-NLS-1$

	private final Registries registries;
	private final ShownUnit unit = ShownUnit.asr();
	private final ShownUnit temperature = ShownUnit.of("degC"); //$NON-NLS-1$
	private final ShownUnit pressure = ShownUnit.of("MPa"); //$NON-NLS-1$
	private final List<String> names = new ArrayList<>();
	private final List<Mark> marks = new ArrayList<>();
	private final List<List<Object>> rows = new ArrayList<>();
	private double smallest = Double.MAX_VALUE;
	private double largest;

	private LiteratureFigure(Registries registries) {
		this.registries = registries;
	}

	/** The figure of the selected boundary, or of the most resistive one. */
	public static Figure of(Subject subject, Registries registries) {
		Optional<BoundaryAssessment> boundary = subject.boundary();
		if (boundary.isEmpty()) {
			return Figure.empty(Messages.literature_title, Messages.literature_noBoundary);
		}
		return new LiteratureFigure(registries).figure(boundary.get());
	}

	private Figure figure(BoundaryAssessment boundary) {
		InterfaceClass wanted = InterfaceClass.of(boundary.boundary());
		String title = NLS.bind(Messages.literature_titleOf, boundary.boundary().label());
		List<EvidenceRecord> records = registries.evidence().all().stream()
				.filter(record -> record.isSingleInterfaceAsr() && wanted.holds(record)).toList();
		if (records.isEmpty()) {
			return Figure.empty(title, NLS.bind(Messages.literature_none, boundary.boundary().label()));
		}
		boundary.headline().filter(headline -> headline.asr().median() > 0).ifPresent(headline -> own(boundary, headline));
		byTreatment(records).forEach(this::strip);
		if (smallest > largest) {
			return Figure.empty(title, NLS.bind(Messages.literature_none, boundary.boundary().label()));
		}
		return new Figure(title, NLS.bind(Messages.literature_note, records.size(), records.getFirst().interfaceClass()),
				unit.logarithmic(Messages.axis_asr, smallest, largest), Axis.categories("", names), false, marks, //$NON-NLS-1$
				List.of(new LegendEntry(Messages.legend_own, new Ink(Tone.OWN, 0.6)),
						new LegendEntry(Messages.legend_published, Ink.of(Tone.MEASURED)),
						new LegendEntry(Messages.legend_before, new Ink(Tone.MUTED, 0.7))),
				new DataTable(List.of(Messages.column_id, Messages.column_left, Messages.column_right, Messages.column_treatment,
						unit.column(Messages.column_before), unit.column(Messages.column_after),
						temperature.column(Messages.column_temperature), pressure.column(Messages.column_pressure),
						Messages.column_provenance, Messages.column_sources), rows));
	}

	private void own(BoundaryAssessment boundary, EstimateResult headline) {
		Summary asr = unit.convert(headline.asr());
		names.add(Messages.literature_own);
		Hint hint = new Hint(Words.lines(boundary.boundary().label(), unit.band(headline.asr()),
				estimate(headline)), boundary.boundary().id());
		marks.add(new Mark.Box(new Place(asr.p5(), Double.NEGATIVE_INFINITY), new Place(asr.p95(), Double.POSITIVE_INFINITY),
				new Ink(Tone.OWN, 0.13), hint));
		marks.add(new Mark.Line(List.of(new Place(asr.median(), Double.NEGATIVE_INFINITY),
				new Place(asr.median(), Double.POSITIVE_INFINITY)), new Ink(Tone.OWN, 0.7), 1, true, Hint.NONE));
		marks.add(new Mark.Box(new Place(asr.p5(), -HALF), new Place(asr.p95(), HALF), new Ink(Tone.OWN, 0.45), hint));
		marks.add(new Mark.Dot(new Place(asr.median(), 0), RADIUS + 1, Ink.of(Tone.OWN), hint));
		reach(asr.p5() > 0 ? asr.p5() : asr.median());
		reach(asr.p95());
	}

	/** The name of an estimate with its basis, unless the name says it already. */
	private static String estimate(EstimateResult headline) {
		String basis = Labels.of(headline.basis());
		boolean isSaid = headline.name().toLowerCase(Locale.getDefault()).contains(basis.toLowerCase(Locale.getDefault()));
		return isSaid ? headline.name() : NLS.bind(Messages.hint_estimate, headline.name(), basis);
	}

	private static List<Map.Entry<String, List<EvidenceRecord>>> byTreatment(List<EvidenceRecord> records) {
		Map<String, List<EvidenceRecord>> groups = new TreeMap<>();
		records.forEach(record -> groups.computeIfAbsent(treatment(record), key -> new ArrayList<>()).add(record));
		return groups.entrySet().stream()
				.sorted(Comparator.comparingDouble((Map.Entry<String, List<EvidenceRecord>> group) -> lowest(group.getValue())))
				.toList();
	}

	private static String treatment(EvidenceRecord record) {
		return record.treatment().isBlank() || record.treatment().equals(NONE) ? Messages.literature_untreated : record.treatment();
	}

	private static double lowest(List<EvidenceRecord> records) {
		return records.stream().flatMap(record -> record.after().or(record::before).stream())
				.mapToDouble(EvidenceValue::central).min().orElse(Double.MAX_VALUE);
	}

	private void strip(Map.Entry<String, List<EvidenceRecord>> group) {
		int row = names.size();
		names.add(Words.label(group.getKey()));
		for (EvidenceRecord record : group.getValue()) {
			record.before().ifPresent(value -> point(row, record, value, new Ink(Tone.MUTED, 0.7)));
			record.after().ifPresent(value -> point(row, record, value, Ink.of(Tone.MEASURED)));
			rows.add(List.of(record.id(), record.left(), record.right(), record.treatment(), number(record.before()),
					number(record.after()), temperature.convert(record.temperature()), pressure.convert(record.pressure()), record.provenance().code(),
					String.join("; ", Words.sources(record.source(), registries)))); //$NON-NLS-1$
		}
	}

	private void point(int row, EvidenceRecord record, EvidenceValue value, Ink ink) {
		if (value.central() <= 0) {
			return;
		}
		Hint hint = hint(record, value);
		if (value.low() < value.high()) {
			double low = unit.convert(value.low());
			double high = unit.convert(value.high());
			marks.add(new Mark.Whisker(new Place(low, row), new Place(high, row), ink, hint));
			reach(low);
			reach(high);
		}
		double central = unit.convert(value.central());
		marks.add(new Mark.Dot(new Place(central, row), RADIUS, ink, hint));
		reach(central);
	}

	private Hint hint(EvidenceRecord record, EvidenceValue value) {
		String limit = switch (value.limit()) {
		case NONE -> ""; //$NON-NLS-1$
		case UPPER -> "\u2264 "; //$NON-NLS-1$
		case LOWER -> "\u2265 "; //$NON-NLS-1$
		};
		String number = value.low() < value.high()
				? Figures.number(unit.convert(value.low())) + '\u2013' + unit.text(unit.convert(value.high()))
				: unit.text(unit.convert(value.central()));
		return new Hint(Words.lines(record.id() + "  " + record.left() + '|' + record.right(), //$NON-NLS-1$
				limit + number, record.treatmentDetail(), conditions(record),
				NLS.bind(Messages.literature_provenance, record.provenance().code(), confidence(record.confidence())),
				Words.sourceLine(Words.sources(record.source(), registries))), ""); //$NON-NLS-1$
	}

	/** Temperature and pressure, as far as they are known. */
	private String conditions(EvidenceRecord record) {
		List<String> known = new ArrayList<>();
		if (!Double.isNaN(record.temperature())) {
			known.add(temperature.text(temperature.convert(record.temperature())));
		}
		if (!Double.isNaN(record.pressure())) {
			known.add(pressure.text(pressure.convert(record.pressure())));
		}
		return String.join(", ", known); //$NON-NLS-1$
	}

	/** High, medium or low, or between two, in the language in use; what a library says otherwise stays as it is. */
	private static String confidence(String confidence) {
		return Stream.of(confidence.split("-")).map(LiteratureFigure::degree).collect(Collectors.joining("\u2013")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String degree(String confidence) {
		return switch (confidence) {
		case "high" -> Messages.confidence_high; //$NON-NLS-1$
		case "medium" -> Messages.confidence_medium; //$NON-NLS-1$
		case "low" -> Messages.confidence_low; //$NON-NLS-1$
		default -> confidence;
		};
	}

	private double number(Optional<EvidenceValue> value) {
		return value.map(known -> unit.convert(known.central())).orElse(Double.NaN);
	}

	private void reach(double value) {
		if (value > 0) {
			// a point on the edge would be cut in half
			smallest = Math.min(smallest, value * 0.8);
			largest = Math.max(largest, value);
		}
	}
}
