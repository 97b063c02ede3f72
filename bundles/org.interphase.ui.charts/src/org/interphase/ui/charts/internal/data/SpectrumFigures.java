/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.data;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.eclipse.osgi.util.NLS;
import org.interphase.core.context.MeasurementContext;
import org.interphase.core.context.SpectrumPoint;
import org.interphase.core.output.Arc;
import org.interphase.core.output.Spectrum;
import org.interphase.core.quantity.Figures;
import org.interphase.core.quantity.Quantities;
import org.interphase.model.MeasuredQuantity;
import org.interphase.scene.Amounts;
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

/** The predicted impedance of a stack: Nyquist with one labelled arc per process, and Bode. */
public final class SpectrumFigures {

	/** Arcs with less than this share of all arcs are not labelled. */
	private static final double LABELLED = 0.04;
	private static final int ARC_STEPS = 48;
	private static final double ARC_DECADES = 3.5;
	private static final double MEGA = 1e6;
	private static final double KILO = 1e3;
	private static final double SMALL = 1.6;
	private static final double LARGE = 3.2;
	/** How far a frequency stands from its point, pixels, and the cosine below which it stands above it. */
	private static final double OUTWARDS = 10;
	private static final double STEEP = 0.3;

	private final Spectrum spectrum;
	private final List<SpectrumPoint> measured;
	private final ShownUnit unit = ShownUnit.asr();

	private SpectrumFigures(Subject subject, Spectrum spectrum) {
		this.spectrum = spectrum;
		measured = measured(subject);
	}

	/** Nyquist. */
	public static Figure nyquist(Subject subject, Spectrum spectrum) {
		return new SpectrumFigures(subject, spectrum).nyquist();
	}

	/** Bode: modulus and phase over frequency. */
	public static List<Figure> bode(Subject subject, Spectrum spectrum) {
		return new SpectrumFigures(subject, spectrum).bode();
	}

	private Figure nyquist() {
		List<Mark> marks = new ArrayList<>();
		List<Mark> captions = new ArrayList<>();
		double all = spectrum.arcs().stream().mapToDouble(Arc::resistance).sum();
		double start = seriesResistance();
		double height = spectrum.points().stream().mapToDouble(point -> place(point).y()).max().orElse(0);
		for (Arc arc : spectrum.arcs()) {
			Place apex = arc(arc, start, marks);
			height = Math.max(height, apex.y());
			if (arc.resistance() >= LABELLED * all) {
				captions.add(new Mark.Caption(apex, 0, -9, Shape.Anchor.MIDDLE, arc.label(), Ink.of(Tone.TEXT))
						.orBriefly(element(arc), unit.convert(arc.resistance())));
			}
			start += arc.resistance();
		}
		marks.add(new Mark.Line(spectrum.points().stream().map(this::place).toList(), Ink.of(Tone.LAYER), 2, false,
				Hint.NONE));
		double middle = (spectrum.points().stream().mapToDouble(point -> place(point).x()).min().orElse(0)
				+ spectrum.points().stream().mapToDouble(point -> place(point).x()).max().orElse(0)) / 2;
		for (SpectrumPoint point : spectrum.points()) {
			boolean isDecade = isDecade(point.frequency());
			marks.add(new Mark.Dot(place(point), isDecade ? LARGE : SMALL, Ink.of(Tone.LAYER), hint(point)));
			if (isDecade) {
				captions.add(frequency(point, middle));
			}
		}
		measured.forEach(point -> marks.add(new Mark.Dot(place(point), LARGE, Ink.of(Tone.MEASURED), hint(point))));
		marks.addAll(captions);
		double right = Math.max(unit.convert(start), measured.stream().mapToDouble(point -> place(point).x()).max().orElse(0));
		double top = Math.max(height, measured.stream().mapToDouble(point -> place(point).y()).max().orElse(0));
		return new Figure(Messages.nyquist_title, note(), Axis.exact(unit.title(Messages.axis_real), false, 0, right * 1.08),
				Axis.exact(unit.title(Messages.axis_imaginary), false, 0, top * 1.3), true, marks, legend(), table());
	}

	/** A frequency outside of the curve, as seen from its middle, so that no line goes through it. */
	private Mark.Caption frequency(SpectrumPoint point, double middle) {
		Place place = place(point);
		double angle = Math.atan2(Math.max(0, place.y()), place.x() - middle);
		Shape.Anchor anchor = Math.abs(Math.cos(angle)) < STEEP ? Shape.Anchor.MIDDLE
				: Math.cos(angle) > 0 ? Shape.Anchor.START : Shape.Anchor.END;
		return new Mark.Caption(place, OUTWARDS * Math.cos(angle), -OUTWARDS * Math.sin(angle), anchor, hertz(point.frequency()),
				Ink.of(Tone.MUTED));
	}

	/** The element of a process without the process: what stands before the colon. */
	private static String element(Arc arc) {
		int colon = arc.label().indexOf(':');
		return colon < 0 ? Words.label(arc.label()) : arc.label().substring(0, colon);
	}

	private List<Figure> bode() {
		List<SpectrumPoint> all = new ArrayList<>(spectrum.points());
		all.addAll(measured);
		double lowest = all.stream().mapToDouble(this::modulus).min().orElse(1);
		double highest = all.stream().mapToDouble(this::modulus).max().orElse(10);
		double steepest = all.stream().mapToDouble(SpectrumFigures::phase).max().orElse(90);
		return List.of(
				bode(Messages.bode_modulus, unit.logarithmic(Messages.axis_modulus, lowest, highest), this::modulus),
				bode(Messages.bode_phase, Axis.exact(Messages.axis_phase, false, 0, Math.max(10, steepest * 1.15)),
						SpectrumFigures::phase).withNote("")); //$NON-NLS-1$
	}

	private Figure bode(String title, Axis y, ToDoubleFunction<SpectrumPoint> value) {
		List<Mark> marks = new ArrayList<>();
		for (Arc arc : spectrum.arcs()) {
			marks.add(new Mark.Line(
					List.of(new Place(arc.frequency(), Double.NEGATIVE_INFINITY), new Place(arc.frequency(), Double.POSITIVE_INFINITY)),
					new Ink(Tone.BOUNDARY, 0.55), 1, true, Hint.NONE));
			marks.add(new Mark.Caption(new Place(arc.frequency(), y.upper()), 3, 9, Shape.Anchor.START, arc.label(),
					Ink.of(Tone.MUTED)).orBriefly(element(arc), Double.POSITIVE_INFINITY));
		}
		marks.add(new Mark.Line(spectrum.points().stream()
				.map(point -> new Place(point.frequency(), value.applyAsDouble(point))).toList(), Ink.of(Tone.LAYER), 2, false,
				Hint.NONE));
		for (SpectrumPoint point : spectrum.points()) {
			marks.add(new Mark.Dot(new Place(point.frequency(), value.applyAsDouble(point)), SMALL, Ink.of(Tone.LAYER),
					hint(point)));
		}
		for (SpectrumPoint point : measured) {
			marks.add(new Mark.Dot(new Place(point.frequency(), value.applyAsDouble(point)), LARGE, Ink.of(Tone.MEASURED),
					hint(point)));
		}
		double lowest = spectrum.points().stream().mapToDouble(SpectrumPoint::frequency).min().orElse(1);
		double highest = spectrum.points().stream().mapToDouble(SpectrumPoint::frequency).max().orElse(10);
		return new Figure(title, note(), Axis.logarithmic(Messages.axis_frequency, lowest, highest), y, false, marks,
				legend(), table());
	}

	/** One arc on its own, standing where the faster ones end; gives its top. */
	private Place arc(Arc arc, double start, List<Mark> marks) {
		List<Place> places = new ArrayList<>();
		Place apex = new Place(unit.convert(start), 0);
		for (int step = -ARC_STEPS; step <= ARC_STEPS; step++) {
			double frequency = arc.frequency() * Math.pow(10, ARC_DECADES * step / ARC_STEPS);
			SpectrumPoint value = arc.at(frequency);
			Place place = new Place(unit.convert(start + value.real()), unit.convert(-value.imaginary()));
			places.add(place);
			if (place.y() > apex.y()) {
				apex = place;
			}
		}
		String text = Words.lines(arc.label(),
				NLS.bind(Messages.arc_values,
						new Object[] { unit.text(unit.convert(arc.resistance())),
								hertz(arc.frequency()), Figures.quantity(arc.capacitance(), Amounts.symbol("F/cm2")), //$NON-NLS-1$
								Figures.number(arc.alpha()) }));
		marks.add(new Mark.Line(places, new Ink(Tone.BOUNDARY, 0.6), 1.2, true, new Hint(text, arc.element())));
		return apex;
	}

	/** What lies in series with the arcs: their sum taken off the first point. */
	private double seriesResistance() {
		if (spectrum.points().isEmpty()) {
			return 0;
		}
		SpectrumPoint first = spectrum.points().getFirst();
		double arcs = spectrum.arcs().stream()
				.mapToDouble(arc -> arc.at(first.frequency()).real()).sum();
		return Math.max(0, first.real() - arcs);
	}

	/** Measured points of the stack and its boundaries, per area. */
	private static List<SpectrumPoint> measured(Subject subject) {
		List<SpectrumPoint> points = new ArrayList<>();
		for (MeasurementContext measurement : subject.stack().stack().measurements()) {
			if (measurement.quantity() == MeasuredQuantity.IMPEDANCE_SPECTRUM) {
				double factor = factor(measurement, subject.stack().stack().area());
				if (Double.isFinite(factor)) {
					measurement.spectrum().forEach(point -> points.add(new SpectrumPoint(point.frequency(),
							point.real() * factor, point.imaginary() * factor)));
				}
			}
		}
		return points;
	}

	private static double factor(MeasurementContext measurement, double stackArea) {
		if (Quantities.areSameKind(measurement.unit(), "ohm cm2")) { //$NON-NLS-1$
			return Quantities.convert(1, measurement.unit(), "ohm cm2"); //$NON-NLS-1$
		}
		double area = Double.isNaN(measurement.area()) ? stackArea : measurement.area();
		return Quantities.areSameKind(measurement.unit(), "ohm") ? Quantities.convert(1, measurement.unit(), "ohm") * area //$NON-NLS-1$ //$NON-NLS-2$
				: Double.NaN;
	}

	private List<LegendEntry> legend() {
		List<LegendEntry> entries = new ArrayList<>();
		entries.add(new LegendEntry(Messages.legend_predicted, Ink.of(Tone.LAYER)));
		entries.add(new LegendEntry(Messages.legend_arc, new Ink(Tone.BOUNDARY, 0.6)));
		if (!measured.isEmpty()) {
			entries.add(new LegendEntry(Messages.legend_measured, Ink.of(Tone.MEASURED)));
		}
		return entries;
	}

	private String note() {
		return String.join(" ", spectrum.notes()); //$NON-NLS-1$
	}

	private DataTable table() {
		List<List<Object>> rows = new ArrayList<>();
		for (SpectrumPoint point : spectrum.points()) {
			rows.add(List.of(point.frequency(), unit.convert(point.real()), unit.convert(point.imaginary()), modulus(point), phase(point)));
		}
		return new DataTable(List.of(Messages.column_frequency, unit.column(Messages.column_real), unit.column(Messages.column_imaginary),
				unit.column(Messages.column_modulus), Messages.column_phase), rows);
	}

	private Hint hint(SpectrumPoint point) {
		return new Hint(NLS.bind(Messages.point_values, new Object[] { hertz(point.frequency()),
				unit.text(unit.convert(point.real())), unit.text(unit.convert(-point.imaginary())) }), ""); //$NON-NLS-1$
	}

	/** A frequency with the prefix that reads best. */
	private static String hertz(double frequency) {
		String unit = frequency >= MEGA ? "MHz" : frequency >= KILO ? "kHz" : frequency >= 1 ? "Hz" : "mHz"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return Figures.quantity(Quantities.convert(frequency, "Hz", unit), unit); //$NON-NLS-1$
	}

	private Place place(SpectrumPoint point) {
		return new Place(unit.convert(point.real()), unit.convert(-point.imaginary()));
	}

	private double modulus(SpectrumPoint point) {
		return unit.convert(Math.hypot(point.real(), point.imaginary()));
	}

	/** Negative phase, degrees. */
	private static double phase(SpectrumPoint point) {
		return Math.toDegrees(Math.atan2(-point.imaginary(), point.real()));
	}

	private static boolean isDecade(double frequency) {
		double exponent = Math.log10(frequency);
		return Math.abs(exponent - Math.rint(exponent)) < 1e-6;
	}
}
