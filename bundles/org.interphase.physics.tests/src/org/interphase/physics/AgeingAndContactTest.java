/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.interphase.core.assess.EstimateResult;
import org.interphase.core.assess.TermResult;
import org.interphase.core.estimate.Mechanism;
import org.interphase.model.ContactState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Growth with age, contact under pressure against the published series, space charge. */
class AgeingAndContactTest {

	/** Published resistances of Li|Li6PS5Cl (I039, I040) and of polished Li|LLZO (I109, I110), ohm cm2. */
	@ParameterizedTest
	@CsvSource({ "lpscl, 5, 25", "lpscl, 25, 8", "llzo, 10, 300", "llzo, 41, 50" })
	void pressureSeriesIsMetWithinAFactorOfTwo(String electrolyte, double pressure, double published) {
		double median = at(electrolyte, pressure).asr().median();
		assertTrue(median > published / 2 && median < published * 2, () -> published + " published, median " + median);
	}

	@Test
	void fullContactUnderIsostaticPressureLeavesLittle() {
		assertTrue(at("llzo", 400).asr().p5() < 1);
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0, 0.1, 5, 50, 400 })
	void spaceChargeIsAtMostAFifth(double pressure) {
		EstimateResult estimate = at("llzo", pressure);
		TermResult layer = term(estimate, "space-charge").orElseThrow();
		assertEquals(0, layer.asr().p5());
		assertTrue(layer.asr().p95() <= 0.2 * estimate.asr().p95());
		assertTrue(layer.asr().median() < 0.02 * estimate.asr().median());
		assertTrue(layer.term().flags().stream().anyMatch(flag -> flag.contains("contested")));
	}

	@Test
	void dryCathodeHasSpaceChargeToo() {
		EstimateResult estimate = estimate(new Cell().solid("lpscl", 100).cathode("lco", electrode -> {
		}), 0);
		assertEquals(Mechanism.SPACE_CHARGE, estimate.terms().get(1).term().mechanism());
		assertEquals(128.4, estimate.terms().get(0).asr().median(), 5);
	}

	@Test
	void mixedConductingPhosphateGrowsLinearly() {
		assertEquals(70.9 * 24, interphase("latp", 24), 70);
		assertEquals(2 * interphase("latp", 24), interphase("latp", 48), 1);
		assertTrue(term(aged("lzp", 24), "interphase").isEmpty());
	}

	@Test
	void sulphideWithoutASlopeTakesThatOfItsKind() {
		assertEquals(33, interphase("lgps_like", 100), 3);
		assertTrue(term(aged("lgps_like", 100), "interphase").orElseThrow().term().flags().stream()
				.anyMatch(flag -> flag.contains("taken over")));
		assertTrue(interphase("lgps", 100) > 10 * interphase("lpscl", 100));
	}

	@Test
	void stableGarnetDoesNotGrow() {
		assertTrue(term(aged("llzo", 1000), "interphase").isEmpty());
	}

	@Test
	void atNoAgeNothingHasGrownAndLongTimesAreExtrapolated() {
		assertEquals(0, interphase("lpscl", 0));
		assertTrue(flags(aged("lpscl", 5000), "interphase").stream().anyMatch(flag -> flag.contains("extrapolated")));
		assertFalse(flags(aged("lpscl", 500), "interphase").stream().anyMatch(flag -> flag.contains("extrapolated")));
	}

	@Test
	void slopesAreNotDividedByTheTouchingFraction() {
		Cell pressed = new Cell().lithium().solid("lpscl", 500).at(found -> {
			found.setStackPressure(5.);
			found.setAge(100.);
		});
		assertEquals(38, term(estimate(pressed, 0), "interphase").orElseThrow().asr().median(), 2);
	}

	@Test
	void realContactsAreNotDividedEither() {
		Cell latp = new Cell().lithium().solid("latp", 500).at(found -> found.setStackPressure(0.1));
		EstimateResult estimate = estimate(latp, 0);
		assertTrue(term(estimate, "constriction").isEmpty());
		assertEquals(1000, term(estimate, "charge-transfer").orElseThrow().asr().median(), 30);
	}

	@Test
	void solidLiquidInterphaseGrowsUnlessStopped() {
		assertEquals(8.4 * 10, slei("lp30", 100), 4);
		assertEquals(0, slei("buli", 100));
		assertEquals(0, slei("lp30", 0));
		Cell gel = new Cell().with(Cell.FACTORY.createGelInterlayer(), "gel", 20).solid("llzo", 500)
				.at(found -> found.setAge(100.));
		assertEquals(12, term(estimate(gel, 0), "slei").orElseThrow().asr().median(), 1);
	}

	@Test
	void ageThatIsNotGivenIsSaid() {
		Cell cell = new Cell().with(Cell.FACTORY.createLiquidInterlayer(), "lp30", 10).solid("llzo", 500);
		assertTrue(estimate(cell, 0).terms().get(0).term().flags().stream().anyMatch(flag -> flag.contains("age not given")));
	}

	private static double slei(String liquid, double age) {
		Cell cell = new Cell().with(Cell.FACTORY.createLiquidInterlayer(), liquid, 10).solid("llzo", 500)
				.at(found -> found.setAge(age));
		return term(estimate(cell, 0), "slei").map(found -> found.asr().median()).orElse(0.0);
	}

	private static EstimateResult at(String electrolyte, double pressure) {
		Cell cell = new Cell().lithium().solid(electrolyte, 500).at(found -> found.setStackPressure(pressure));
		return estimate(electrolyte.equals("llzo") ? cell.treated(0, "polished") : cell, 0);
	}

	private static EstimateResult aged(String electrolyte, double age) {
		return estimate(new Cell().lithium().solid(electrolyte, 500)
				.boundary(0, found -> found.setContact(ContactState.DEPOSITED)).at(found -> found.setAge(age)), 0);
	}

	private static double interphase(String electrolyte, double age) {
		return term(aged(electrolyte, age), "interphase").orElseThrow().asr().median();
	}

	private static List<String> flags(EstimateResult estimate, String id) {
		return term(estimate, id).orElseThrow().term().flags();
	}

	private static EstimateResult estimate(Cell cell, int boundary) {
		assertTrue(cell.assessed().faults().isEmpty(), () -> cell.assessed().faults().toString());
		return cell.assessed().boundaries().get(boundary).headline().orElseThrow();
	}

	private static Optional<TermResult> term(EstimateResult estimate, String id) {
		return estimate.terms().stream().filter(found -> found.term().id().equals(id)).findFirst();
	}
}
