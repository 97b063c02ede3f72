/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.interphase.core.context.LayerContext;
import org.interphase.core.context.SpectrumPoint;
import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.Mechanism;
import org.interphase.core.estimate.ResistancePart;
import org.interphase.core.estimate.Resistances;
import org.interphase.core.output.Arc;
import org.interphase.core.output.Spectrum;
import org.interphase.core.output.SpectrumModel;
import org.interphase.physics.internal.PhysicsTexts;
import org.interphase.physics.model.Impedance;

/**
 * Impedance spectrum from the headline resistances (model M14): each part is a process with the capacitance that is typical of
 * its mechanism, electronic contacts and liquid films are in series. From 1 MHz to 1 mHz, ten points per decade.
 */
public final class PredictedSpectrum implements SpectrumModel {

	private static final int HIGHEST_DECADE = 6;
	private static final int LOWEST_DECADE = -3;
	private static final int PER_DECADE = 10;

	@Override
	public String id() {
		return "org.interphase.physics.spectrum";
	}

	@Override
	public String name() {
		return PhysicsTexts.get("model.spectrum");
	}

	@Override
	public Optional<Spectrum> spectrum(StackContext stack, Resistances resistances) {
		List<ResistancePart> parts = resistances.parts().stream().filter(part -> part.asr().median() > 0).toList();
		if (parts.isEmpty()) {
			return Optional.empty();
		}
		double series = parts.stream().filter(part -> isInSeries(part, stack)).mapToDouble(part -> part.asr().median())
				.sum();
		List<Arc> arcs = parts.stream().filter(part -> !isInSeries(part, stack)).map(part -> arc(part, stack))
				.sorted(Comparator.comparingDouble(Arc::frequency).reversed()).toList();
		return Optional.of(new Spectrum(arcs, points(series, arcs), notes(resistances)));
	}

	private static List<String> notes(Resistances resistances) {
		List<String> notes = new ArrayList<>();
		notes.add(PhysicsTexts.get("spectrum.medians"));
		notes.add(PhysicsTexts.get("spectrum.capacitances"));
		notes.add(PhysicsTexts.get("spectrum.diffusion"));
		if (resistances.total() == null) {
			notes.add(PhysicsTexts.get("spectrum.missing"));
		}
		return notes;
	}

	/** Electronic contacts, and films of liquid, whose arc lies far above any frequency that is measured. */
	private static boolean isInSeries(ResistancePart part, StackContext stack) {
		return part.term().mechanism() == Mechanism.ELECTRONIC_CONTACT
				|| !part.boundary() && stack.layers().get(part.index()).kind().isFluid();
	}

	/** The term with its place, which the names of some terms hold. */
	private static String name(ResistancePart part) {
		String term = part.term().name();
		return term.contains(part.label()) ? term : part.label() + ": " + term;
	}

	private static Arc arc(ResistancePart part, StackContext stack) {
		double resistance = part.asr().median();
		ArcCapacitance typical = ArcCapacitance.of(part, thickness(part, stack));
		double q = Impedance.coefficient(resistance, typical.capacitance(), typical.alpha());
		return new Arc(part.element(), name(part), resistance, q, typical.alpha(), Impedance.frequency(resistance, q, typical.alpha()),
				typical.capacitance());
	}

	/** Of the layer, or of the electrolyte at a boundary, um. */
	private static double thickness(ResistancePart part, StackContext stack) {
		LayerContext layer = stack.layers().get(part.index());
		if (part.boundary() && !layer.kind().isElectrolyte()) {
			return stack.layers().get(part.index() + 1).thickness();
		}
		return layer.thickness();
	}

	private static List<SpectrumPoint> points(double series, List<Arc> arcs) {
		List<SpectrumPoint> points = new ArrayList<>();
		for (int i = HIGHEST_DECADE * PER_DECADE; i >= LOWEST_DECADE * PER_DECADE; i--) {
			double frequency = Math.pow(10, (double) i / PER_DECADE);
			List<SpectrumPoint> parts = arcs.stream().map(arc -> arc.at(frequency)).toList();
			points.add(new SpectrumPoint(frequency, series + parts.stream().mapToDouble(SpectrumPoint::real).sum(),
					parts.stream().mapToDouble(SpectrumPoint::imaginary).sum()));
		}
		return points;
	}
}
