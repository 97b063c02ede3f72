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
import org.interphase.model.ContactState;
import org.interphase.model.ElectrodeRole;
import org.interphase.model.Layer;
import org.interphase.model.Phase;
import org.junit.jupiter.api.Test;

class BoundaryEstimatorTest {

	@Test
	void airExposedPresetCoversTheMeasuredValue() {
		EstimateResult aged = molten("air-exposed");
		assertTrue(aged.asr().p5() < 400 && aged.asr().p95() > 400, aged.asr()::toString);
		assertEquals(399, aged.asr().median(), 20);
	}

	@Test
	void polishedPresetCoversTheMeasuredValueAndIsFarLower() {
		EstimateResult clean = molten("polished");
		assertTrue(clean.asr().p5() < 2 && clean.asr().p95() > 2, clean.asr()::toString);
		double ratio = molten("air-exposed").asr().median() / clean.asr().median();
		assertTrue(ratio > 50, () -> "ratio " + ratio);
	}

	@Test
	void polishingUndoesTheAir() {
		assertEquals(molten("polished").asr(), molten("air-exposed", "polished").asr());
		assertEquals(molten("air-exposed").asr(), molten("polished", "air-exposed").asr());
	}

	@Test
	void exposureTimeMakesTheFilm() {
		Cell cell = new Cell().lithium().solid("llzo", 500).boundary(0, found -> {
			Cell.face(found).getTreatments().add(Cell.treatment("air-exposed"));
			Cell.face(found).getTreatments().get(0).setDuration(240.);
			found.setContact(ContactState.DEPOSITED);
		});
		assertEquals(278, term(cell, "film").asr().median(), 12);
	}

	@Test
	void surfaceThatNobodyDescribedIsWideAndSaysSo() {
		TermResult film = term(molten(new Cell().lithium().solid("llzo", 500)), "film");
		assertTrue(film.asr().p95() / film.asr().p5() > 100);
		assertTrue(hasFlag(film, "state of the surface not given"));
	}

	@Test
	void coldContactIsDividedByTheTouchingFraction() {
		Cell pressed = new Cell().lithium().solid("llzo", 500).treated(0, "polished")
				.at(found -> found.setStackPressure(30.));
		assertEquals(List.of("charge-transfer", "film", "constriction", "space-charge"),
				estimate(pressed).terms().stream().map(found -> found.term().id()).toList());
		assertEquals(0.5 / 0.1, term(pressed, "charge-transfer").asr().median(), 0.5);
		assertTrue(term(pressed, "charge-transfer").term().flags().isEmpty());
	}

	@Test
	void givenFractionRulesOutThePressure() {
		Cell cell = new Cell().lithium().solid("llzo", 500).treated(0, "polished")
				.boundary(0, found -> Cell.face(found).setContactFraction(0.1));
		assertEquals(0.5 / 0.1, term(cell, "charge-transfer").asr().median(), 0.2);
		assertEquals(44.4 * 40 / 50, term(cell, "constriction").asr().median(), 1);
		Cell impossible = cell.boundary(0, found -> Cell.face(found).setContactFraction(0.));
		assertTrue(hasFlag(term(impossible, "charge-transfer"), "ignored"));
	}

	@Test
	void fabricationPressureIsRemembered() {
		double loose = estimate(lpscl(5, Double.NaN)).asr().median();
		double remembered = estimate(lpscl(5, 25)).asr().median();
		double held = estimate(lpscl(25, Double.NaN)).asr().median();
		assertTrue(held < remembered && remembered < loose, () -> held + " " + remembered + " " + loose);
	}

	@Test
	void unknownPressureWidensAndSaysSo() {
		Cell cell = new Cell().lithium().solid("llzo", 500).treated(0, "polished");
		assertTrue(hasFlag(term(cell, "charge-transfer"), "stack pressure not given"));
		cell.at(found -> found.setStackPressure(0.));
		assertTrue(hasFlag(term(cell, "charge-transfer"), "no external pressure"));
	}

	@Test
	void knownSlopeAddsTheElasticContact() {
		Cell plain = new Cell().lithium().solid("llzo", 500).treated(0, "polished")
				.at(found -> found.setStackPressure(1.));
		double plastic = estimate(plain).asr().median();
		double elastic = estimate(plain.boundary(0, found -> Cell.face(found).setSlope(0.01))).asr().median();
		assertTrue(elastic < plastic);
		assertTrue(estimate(plain).terms().get(0).term().equation().contains("erf"));
	}

	@Test
	void interphaseOfASulphideGrowsWithTheSquareRootOfTime() {
		Cell cell = new Cell().lithium().solid("lpscl", 500).boundary(0, found -> found.setContact(ContactState.DEPOSITED));
		assertTrue(hasFlag(term(cell, "charge-transfer"), "age not given"));
		cell.at(found -> found.setAge(100.));
		assertEquals(38, term(cell, "interphase").asr().median(), 1);
	}

	@Test
	void mixedConductorIsFlaggedAndPerovskiteIsUnknown() {
		Cell latp = new Cell().lithium().solid("latp", 500);
		assertTrue(hasFlag(term(latp, "charge-transfer"), "no steady state"));
		assertTrue(headline(new Cell().lithium().solid("llto", 500)).isEmpty());
		assertTrue(headline(new Cell().lithium().solid("unobtainium", 500)).isEmpty());
	}

	@Test
	void coatingByTreatmentTakesThePublishedValue() {
		Cell cell = new Cell().lithium().solid("llzo", 500).treated(0, "coated");
		cell.boundary(0, found -> Cell.face(found).getTreatments().get(0).setMaterial("al2o3"));
		assertEquals(1, estimate(cell).asr().median(), 0.02);
	}

	@Test
	void liquidMakesTheContactComplete() {
		Cell cell = new Cell().lithium().with(Cell.FACTORY.createLiquidInterlayer(), "lp30", 10).solid("llzo", 500);
		assertEquals(77.5, cell.assessed().boundaries().get(0).headline().orElseThrow().asr().median(), 2);
		EstimateResult solid = cell.assessed().boundaries().get(1).headline().orElseThrow();
		assertEquals(150, solid.asr().median(), 3);
		assertEquals(1, solid.terms().size());
		cell.treated(1, "air-exposed");
		assertEquals(2, cell.assessed().boundaries().get(1).headline().orElseThrow().terms().size());
	}

	@Test
	void gelAndPolymerHaveTheirOwnValues() {
		assertEquals(150, soft(Cell.FACTORY.createGelInterlayer(), "gel", "llzo").orElseThrow().asr().median(), 3);
		assertEquals(1000, soft(Cell.FACTORY.createPolymerInterlayer(), "peo", "llzo").orElseThrow().asr().median(), 40);
		assertTrue(soft(Cell.FACTORY.createPolymerInterlayer(), "peo", "lpscl").isEmpty());
	}

	@Test
	void interfaceGetsBetterWhenWarm() {
		Cell cell = new Cell().with(Cell.FACTORY.createGelInterlayer(), "gel", 20).solid("llzo", 500);
		double cold = estimate(cell).asr().median();
		assertTrue(estimate(cell.at(found -> found.setTemperature(60.))).asr().median() < cold / 5);
	}

	@Test
	void dryCathodeOnGarnetIsPoorAndACatholyteCures() {
		Cell dry = new Cell().solid("llzo", 500).cathode("lfp", electrode -> electrode.setRole(ElectrodeRole.CATHODE));
		assertEquals(13000, estimate(dry).asr().median(), 300);
		Cell wet = new Cell().solid("llzo", 500).cathode("lfp",
				electrode -> electrode.getPhases().add(Cell.phase(Phase.LIQUID, "ile", 0.3)));
		assertEquals(150, estimate(wet).asr().median(), 3);
		Cell sintered = new Cell().solid("llzo", 500).cathode("lco", electrode -> {
		}).boundary(0, found -> found.setContact(ContactState.CO_SINTERED));
		assertEquals(2600, estimate(sintered).asr().median(), 60);
	}

	@Test
	void catholyteOfTheSameElectrolyteOnlyJoins() {
		Cell cell = new Cell().solid("lpscl", 100).cathode("lco",
				electrode -> electrode.getPhases().add(Cell.phase(Phase.CATHOLYTE, "lpscl", 0.3)));
		assertTrue(estimate(cell).asr().p95() < 10);
	}

	@Test
	void liquidFloodsTheCathode() {
		Cell cell = new Cell().with(Cell.FACTORY.createLiquidInterlayer(), "lp30", 10).cathode("lfp", electrode -> {
		});
		assertEquals(0, estimate(cell).asr().p95());
	}

	@Test
	void collectorsMakeElectronicContact() {
		Cell cell = new Cell().with(Cell.FACTORY.createCurrentCollector(), "al", 12).cathode("lfp", electrode -> {
		});
		EstimateResult contact = estimate(cell);
		assertTrue(contact.asr().p5() > 0.09 && contact.asr().p95() < 1.1, contact.asr()::toString);
	}

	@Test
	void totalOfAWettedCellIsComplete() {
		Cell cell = new Cell().lithium().with(Cell.FACTORY.createIonicLiquidInterlayer(), "ile", 1).solid("llzo", 500)
				.with(Cell.FACTORY.createIonicLiquidInterlayer(), "ile", 1).cathode("lfp", electrode -> {
				});
		assertTrue(cell.assessed().totals().missing().isEmpty(), () -> cell.assessed().totals().missing().toString());
		assertTrue(cell.assessed().faults().isEmpty(), () -> cell.assessed().faults().toString());
	}

	private static Cell lpscl(double pressure, double fabrication) {
		return new Cell().lithium().solid("lpscl", 500).at(found -> {
			found.setStackPressure(pressure);
			found.setFabricationPressure(Double.isNaN(fabrication) ? null : fabrication);
		});
	}

	private static Optional<EstimateResult> soft(Layer layer, String medium, String solid) {
		return headline(new Cell().with(layer, medium, 20).solid(solid, 500));
	}

	private static EstimateResult molten(String... treatments) {
		return estimate(molten(new Cell().lithium().solid("llzo", 500).treated(0, treatments)));
	}

	private static Cell molten(Cell cell) {
		return cell.treated(0, "melt-applied");
	}

	private static Optional<EstimateResult> headline(Cell cell) {
		assertTrue(cell.assessed().faults().isEmpty(), () -> cell.assessed().faults().toString());
		return cell.assessed().boundaries().get(0).headline();
	}

	private static EstimateResult estimate(Cell cell) {
		return headline(cell).orElseThrow();
	}

	private static TermResult term(Cell cell, String id) {
		List<TermResult> found = estimate(cell).terms().stream().filter(result -> result.term().id().equals(id)).toList();
		assertFalse(found.isEmpty(), () -> "no term " + id);
		return found.get(0);
	}

	private static boolean hasFlag(TermResult term, String part) {
		return term.term().flags().stream().anyMatch(flag -> flag.contains(part));
	}
}
