/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.interphase.core.assess.EstimateResult;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.estimate.Term;
import org.interphase.core.explain.FilledEquation;
import org.interphase.model.CompositeElectrode;
import org.interphase.model.ElectrodeRole;
import org.interphase.model.Phase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every term says what would narrow it, what is unverified in it, and has an equation that its values can be put into. */
class ExplainedParametersTest {

	static Stream<Term> terms() {
		List<Cell> cells = List.of(
				new Cell().lithium().solid("llzo", 500).treated(0, "polished").at(found -> found.setStackPressure(1.))
						.boundary(0, found -> Cell.face(found).setSlope(0.01)),
				new Cell().lithium().solid("llzo", 500).treated(0, "air-exposed").at(found -> {
					found.setStackPressure(1.);
					found.setFabricationPressure(50.);
					found.setTemperature(80.);
				}), new Cell().lithium().solid("lpscl", 500).at(found -> found.setAge(100.)),
				new Cell().lithium().solid("latp", 500).at(found -> found.setAge(100.)),
				new Cell().lithium().with(Cell.FACTORY.createGelInterlayer(), "gel", 20).solid("llzo", 500)
						.at(found -> found.setAge(100.)),
				new Cell().lithium().with(Cell.FACTORY.createCoating(), "lif", 0.005).solid("lpscl", 500),
				new Cell().solid("lpscl", 30).cathode("lco", ExplainedParametersTest::catholyte)
						.with(Cell.FACTORY.createCurrentCollector(), "al", 12),
				new Cell().solid("llzo", 30).cathode("lco", electrode -> {
				}));
		return cells.stream().map(Cell::assessed).flatMap(ExplainedParametersTest::terms);
	}

	@ParameterizedTest
	@MethodSource("terms")
	void uncertainParametersSayHowToMeasureThem(Term term) {
		List<String> silent = new ArrayList<>();
		for (Parameter parameter : term.parameters()) {
			if (!parameter.value().isExact() && parameter.measuredBy().isEmpty()) {
				silent.add(parameter.key());
			}
		}
		assertTrue(silent.isEmpty(), () -> term.id() + ": " + silent);
	}

	@ParameterizedTest
	@MethodSource("terms")
	void valuesReplaceTheirSymbols(Term term) {
		String filled = FilledEquation.of(term.equation(), term.parameters());
		if (term.id().equals("space-charge")) {
			return;
		}
		for (Parameter parameter : term.parameters()) {
			Pattern token = Pattern.compile("(?<![\\p{L}\\p{N}_])" + Pattern.quote(parameter.symbol()) + "(?![\\p{L}\\p{N}_'*])");
			assertTrue(token.matcher(term.equation()).find(),
					() -> term.id() + " does not use " + parameter.symbol() + ": " + term.equation());
			assertFalse(token.matcher(filled.replaceAll("\\([^()]*\\)", "")).find(),
					() -> term.id() + " keeps " + parameter.symbol() + ": " + filled);
		}
	}

	@ParameterizedTest
	@MethodSource("terms")
	void recalledValuesAreFlagged(Term term) {
		boolean recalled = term.parameters().stream().anyMatch(parameter -> parameter.provenance().isUnverified());
		boolean flagged = term.flags().stream().anyMatch(flag -> flag.startsWith("unverified"));
		assertTrue(!recalled || flagged || term.id().equals("space-charge"), () -> term.id() + ": " + term.flags());
	}

	private static Stream<Term> terms(StackAssessment stack) {
		Stream<EstimateResult> estimates = Stream.concat(
				stack.layers().stream().flatMap(layer -> layer.estimates().stream()),
				stack.boundaries().stream().flatMap(boundary -> boundary.estimates().stream()));
		return estimates.flatMap(estimate -> estimate.terms().stream()).map(result -> result.term());
	}

	private static void catholyte(CompositeElectrode electrode) {
		electrode.setRole(ElectrodeRole.CATHODE);
		electrode.getPhases().add(Cell.phase(Phase.CATHOLYTE, "lpscl", 0.3));
	}
}
