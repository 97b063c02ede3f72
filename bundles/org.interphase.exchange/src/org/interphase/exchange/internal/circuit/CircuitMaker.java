/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.exchange.internal.circuit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.interphase.core.assess.StackAssessment;
import org.interphase.core.assess.TermResult;
import org.interphase.core.context.SpectrumPoint;
import org.interphase.core.exchange.ExchangeException;
import org.interphase.core.output.Arc;
import org.interphase.core.output.Spectrum;
import org.interphase.core.registry.Registries;
import org.interphase.core.uncertainty.Summary;
import org.interphase.exchange.internal.ExchangeTexts;
import org.interphase.exchange.internal.JudgedStack;
import org.interphase.exchange.internal.circuit.EquivalentCircuit.Band;
import org.interphase.exchange.internal.circuit.EquivalentCircuit.Process;
import org.interphase.model.Design;

/** Makes the equivalent circuit of a design out of its predicted impedance spectrum. */
final class CircuitMaker {

	/** A series resistance below this share of all arcs is the rounding of the sum that it comes from. */
	private static final double ROUNDING = 1e-9;

	private final JudgedStack judged;
	private final double area;
	private final Map<String, List<TermResult>> terms;

	private CircuitMaker(JudgedStack judged, double area) {
		this.judged = judged;
		this.area = area;
		terms = terms(judged.assessment());
	}

	/**
	 * The circuit of the only stack of a design.
	 *
	 * @throws ExchangeException if there is not exactly one stack, if it has no area, or if no spectrum can be predicted
	 */
	static EquivalentCircuit circuit(Design design, Registries registries) throws ExchangeException {
		JudgedStack judged = JudgedStack.of(design, registries);
		double area = judged.assessment().stack().area();
		if (Double.isNaN(area)) {
			throw new ExchangeException(judged.name(), ExchangeTexts.get("refused.area"));
		}
		Optional<Spectrum> spectrum = judged.outputs().spectrum();
		if (spectrum.isEmpty()) {
			throw new ExchangeException(judged.name(), ExchangeTexts.get("refused.spectrum"));
		}
		return new CircuitMaker(judged, area).circuit(spectrum.get());
	}

	private EquivalentCircuit circuit(Spectrum spectrum) {
		List<String> notes = new ArrayList<>();
		notes.add(ExchangeTexts.get("circuit.estimate"));
		notes.add(ExchangeTexts.get("circuit.limits"));
		notes.add(ExchangeTexts.get("circuit.near"));
		notes.addAll(spectrum.notes());
		return new EquivalentCircuit(judged.name(), area, series(spectrum) / area,
				spectrum.arcs().stream().map(this::process).toList(), notes, judged.assessment().totals().missing());
	}

	private Process process(Arc arc) {
		return new Process(arc.label(), band(arc).times(1 / area), arc.q() * area, arc.alpha(), arc.frequency());
	}

	/** The spectrum holds medians only; the term that an arc was made of is the one of the same element and median. */
	private Band band(Arc arc) {
		return terms.getOrDefault(arc.element(), List.of()).stream().map(TermResult::asr)
				.filter(asr -> asr.median() == arc.resistance()).findFirst().map(CircuitMaker::band)
				.orElseGet(() -> Band.exactly(arc.resistance()));
	}

	private static Band band(Summary asr) {
		return new Band(asr.p5(), asr.median(), asr.p95());
	}

	/** Terms of the headlines by the id of their layer or boundary. */
	private static Map<String, List<TermResult>> terms(StackAssessment stack) {
		Map<String, List<TermResult>> terms = new HashMap<>();
		stack.layers().forEach(layer -> layer.headline().ifPresent(found -> terms.put(layer.layer().id(), found.terms())));
		stack.boundaries()
				.forEach(boundary -> boundary.headline().ifPresent(found -> terms.put(boundary.boundary().id(), found.terms())));
		return terms;
	}

	/** What the spectrum has beside its arcs, ohm cm2. */
	private static double series(Spectrum spectrum) {
		if (spectrum.points().isEmpty()) {
			return 0;
		}
		SpectrumPoint point = spectrum.points().getFirst();
		double arcs = spectrum.arcs().stream().mapToDouble(arc -> arc.at(point.frequency()).real()).sum();
		double rest = point.real() - arcs;
		return rest > ROUNDING * spectrum.arcs().stream().mapToDouble(Arc::resistance).sum() ? rest : 0;
	}
}
