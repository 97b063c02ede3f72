/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.interphase.core.context.CellContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.material.Property;
import org.interphase.core.material.PropertyRecord;
import org.interphase.core.quantity.Figures;
import org.interphase.core.registry.Registries;
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

/** Potentials of the electrodes and stability windows of what lies between them, along the stack. */
public final class ProfileFigure {

	private static final double HALF = 0.36;
	private static final double THIN = 0.025;
	private static final double LOWEST = -0.4;
	private static final double HIGHEST = 5.7;
	private static final int LONGEST_NAME = 16;
	private static final String PRACTICAL = "practical"; //$NON-NLS-1$

	private final Registries registries;
	private final String selected;
	private final ShownUnit unit = ShownUnit.of("V"); //$NON-NLS-1$
	private final double lowest = unit.convert(LOWEST);
	private final double highest = unit.convert(HIGHEST);
	private final List<Mark> marks = new ArrayList<>();
	private final List<List<Object>> rows = new ArrayList<>();

	private ProfileFigure(Registries registries, String selected) {
		this.registries = registries;
		this.selected = selected;
	}

	/** The figure of a stack. */
	public static Figure of(Subject subject, Registries registries) {
		List<LayerContext> layers = subject.stack().stack().layers();
		if (layers.isEmpty()) {
			return Figure.empty(Messages.profile_title, Messages.profile_none);
		}
		ProfileFigure profile = new ProfileFigure(registries, subject.selected());
		layers.forEach(profile::layer);
		subject.stack().stack().cells().forEach(profile::reach);
		return new Figure(Messages.profile_title, "", //$NON-NLS-1$
				Axis.categories("", layers.stream().map(layer -> Words.shortened(layer.name(), LONGEST_NAME)).toList()), //$NON-NLS-1$
				Axis.exact(profile.unit.title(Messages.axis_potential), false, profile.lowest, profile.highest), false, profile.marks,
				List.of(new LegendEntry(Messages.legend_electrode, Ink.of(Tone.BOUNDARY)),
						new LegendEntry(Messages.legend_thermodynamic, new Ink(Tone.LAYER, 0.75)),
						new LegendEntry(Messages.legend_practical, new Ink(Tone.LAYER, 0.3))),
				profile.table());
	}

	private DataTable table() {
		return new DataTable(List.of(Messages.column_layer, Messages.column_property, Messages.column_qualifier,
				unit.column(Messages.column_low), unit.column(Messages.column_high), Messages.column_sources), rows);
	}

	private void layer(LayerContext layer) {
		if (layer.kind().isElectrode()) {
			layer.material().property(Property.AVERAGE_POTENTIAL)
					.ifPresentOrElse(potential -> electrode(layer, potential), () -> unknown(layer));
		} else if (!layer.kind().isCollectorOrPlate()) {
			boolean isKnown = window(layer, PRACTICAL, new Ink(Tone.LAYER, 0.3), HALF);
			isKnown |= window(layer, "thermodynamic", new Ink(Tone.LAYER, 0.75), HALF * 0.7); //$NON-NLS-1$
			if (!isKnown && !window(layer, null, new Ink(Tone.LAYER, 0.3), HALF)) {
				unknown(layer);
			}
		}
		if (layer.id().equals(selected)) {
			marks.addFirst(new Mark.Box(new Place(layer.index() - 0.5, Double.NEGATIVE_INFINITY),
					new Place(layer.index() + 0.5, Double.POSITIVE_INFINITY), new Ink(Tone.OWN, 0.1), new Hint(layer.name(), layer.id())));
		}
	}

	private void electrode(LayerContext layer, PropertyRecord potential) {
		OptionalDouble central = potential.central();
		if (central.isEmpty()) {
			unknown(layer);
			return;
		}
		double low = Double.isNaN(potential.low()) ? central.getAsDouble() : potential.low();
		double high = Double.isNaN(potential.high()) ? central.getAsDouble() : potential.high();
		Hint hint = hint(layer, Messages.legend_electrode, potential);
		marks.add(new Mark.Box(new Place(layer.index() - HALF, unit.convert(low - THIN)),
				new Place(layer.index() + HALF, unit.convert(high + THIN)),
				Ink.of(Tone.BOUNDARY), hint));
		marks.add(new Mark.Caption(new Place(layer.index(), unit.convert(high)), 0, -11, Shape.Anchor.MIDDLE,
				volts(central.getAsDouble()), Ink.of(Tone.TEXT)));
		row(layer, potential);
	}

	private boolean window(LayerContext layer, @Nullable String qualifier, Ink ink, double half) {
		PropertyRecord lower = value(layer, Property.REDUCTION_POTENTIAL, qualifier);
		PropertyRecord upper = value(layer, Property.OXIDATION_POTENTIAL, qualifier);
		if (lower == null && upper == null) {
			return false;
		}
		double from = limit(lower, Double.NEGATIVE_INFINITY);
		double to = limit(upper, Double.POSITIVE_INFINITY);
		String name = window(qualifier);
		String text = Words.lines(layer.name(), name, text(lower), text(upper), sources(lower, upper));
		marks.add(new Mark.Box(new Place(layer.index() - half, unit.convert(from)), new Place(layer.index() + half, unit.convert(to)), ink,
				new Hint(text, layer.id())));
		edge(layer, from, 9);
		edge(layer, to, -9);
		row(layer, lower);
		row(layer, upper);
		return true;
	}

	private static String window(@Nullable String qualifier) {
		if (qualifier == null) {
			return NLS.bind(Messages.profile_window, Messages.profile_stated);
		}
		return qualifier.equals(PRACTICAL) ? Messages.legend_practical : Messages.legend_thermodynamic;
	}

	/** The limit inside of its end of the window; an unknown one, or one beyond the axis, at the end of the axis. */
	private void edge(LayerContext layer, double limit, double inwards) {
		String text = Double.isInfinite(limit) ? Messages.profile_open : volts(limit);
		marks.add(new Mark.Caption(new Place(layer.index(), Math.clamp(unit.convert(limit), lowest, highest)), 0, -inwards,
				Shape.Anchor.MIDDLE, text, Ink.of(Tone.TEXT)).orBriefly(Double.isInfinite(limit) ? "?" : Figures.number(unit.convert(limit)), 2 * HALF)); //$NON-NLS-1$
	}

	/** The potentials of the electrodes of a cell drawn through what they touch. */
	private void reach(CellContext cell) {
		List<LayerContext> electrodes = cell.electrodes();
		if (electrodes.size() < 2) {
			return;
		}
		int first = electrodes.getFirst().index();
		int last = electrodes.getLast().index();
		for (LayerContext electrode : List.of(electrodes.getFirst(), electrodes.getLast())) {
			electrode.material().number(Property.AVERAGE_POTENTIAL).ifPresent(volts -> marks.add(new Mark.Line(
					List.of(new Place(first, unit.convert(volts)), new Place(last, unit.convert(volts))), new Ink(Tone.BOUNDARY, 0.8), 1, true, Hint.NONE)));
		}
	}

	private void unknown(LayerContext layer) {
		Hint hint = new Hint(Words.lines(layer.name(), Messages.profile_unknown), layer.id());
		marks.add(new Mark.Dot(new Place(layer.index(), (lowest + highest) / 2), 9, new Ink(Tone.MUTED, 0.15), hint));
		marks.add(new Mark.Caption(new Place(layer.index(), (lowest + highest) / 2), 0, 0, Shape.Anchor.MIDDLE, "?", //$NON-NLS-1$
				Ink.of(Tone.MUTED)));
	}

	private static @Nullable PropertyRecord value(LayerContext layer, Property property, @Nullable String qualifier) {
		Optional<PropertyRecord> found = qualifier == null ? layer.material().property(property)
				: layer.material().property(property, qualifier);
		return found.isPresent() && found.get().central().isPresent() ? found.get() : null;
	}

	private static double limit(@Nullable PropertyRecord record, double open) {
		return record == null ? open : record.central().orElse(open);
	}

	private String volts(double volts) {
		return unit.text(unit.convert(volts));
	}

	private String text(@Nullable PropertyRecord record) {
		if (record == null) {
			return ""; //$NON-NLS-1$
		}
		String limit = volts(record.central().orElse(Double.NaN));
		return NLS.bind(record.property() == Property.REDUCTION_POTENTIAL ? Messages.profile_reduction
				: Messages.profile_oxidation, limit);
	}

	private Hint hint(LayerContext layer, String what, PropertyRecord record) {
		return new Hint(Words.lines(layer.name(),
				NLS.bind(Messages.profile_potential, what, volts(record.central().orElse(Double.NaN))),
				record.note(), sources(record, null)), layer.id());
	}

	private String sources(@Nullable PropertyRecord first,
			@Nullable PropertyRecord second) {
		List<String> citations = new ArrayList<>();
		if (first != null) {
			citations.addAll(Words.sources(first.sources(), registries));
		}
		if (second != null) {
			citations.addAll(Words.sources(second.sources(), registries));
		}
		return Words.sourceLine(citations);
	}

	private void row(LayerContext layer, @Nullable PropertyRecord record) {
		if (record != null) {
			rows.add(List.of(layer.name(), record.property().id(), record.qualifier(), unit.convert(record.low()), unit.convert(record.high()),
					String.join("; ", Words.sources(record.sources(), registries)))); //$NON-NLS-1$
		}
	}
}
