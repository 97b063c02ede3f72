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

import org.interphase.core.assess.EstimateResult;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.context.FaceContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Coatings as treatments and as layers, published and made up. */
class CoatingTest {

	@ParameterizedTest
	@ValueSource(strings = { "Sn", "In", "Bi", "HfO2", "Zr3Ti2O9", "AlF3", "Cu3N", "MoS2", "C", "unheard-of stuff" })
	void anyCoatingOnGarnetHasAWideBand(String coating) {
		EstimateResult estimate = coated("llzo", coating, 10);
		assertTrue(estimate.asr().p95() / estimate.asr().p5() > 30, estimate.asr()::toString);
		assertTrue(flags(estimate).stream().anyMatch(flag -> flag.startsWith("value of the class")));
		assertTrue(estimate.asr().median() > 1 && estimate.asr().median() < 200, estimate.asr()::toString);
	}

	@Test
	void publishedCoatingHasANarrowerBandThanItsClass() {
		EstimateResult own = coated("llzo", "zno", 20);
		assertEquals(20, own.asr().median(), 0.5);
		assertTrue(own.asr().p95() / own.asr().p5() < 15);
		assertFalse(flags(own).stream().anyMatch(flag -> flag.startsWith("value of the class")));
	}

	@Test
	void recalledCoatingIsWiderAndUnverified() {
		EstimateResult recalled = coated("llzo", "mg_film", 10);
		assertTrue(flags(recalled).contains("unverified: value of the coated interface"));
		assertEquals(Math.pow(3, 1.645), recalled.asr().p95() / recalled.asr().median(), 0.1);
	}

	@Test
	void saltIsAFilmInSeriesOnAnyElectrolyte() {
		for (String electrolyte : List.of("llzo", "lpscl")) {
			EstimateResult estimate = coated(electrolyte, "LiF", 5);
			double film = estimate.terms().stream().filter(term -> term.term().id().equals("film")).findFirst()
					.orElseThrow().asr().median();
			assertTrue(film > 50, () -> electrolyte + " film " + film);
		}
	}

	@Test
	void thickerFilmResistsMore() {
		assertTrue(coated("llzo", "LiF", 50).asr().median() > 2 * coated("llzo", "LiF", 5).asr().median());
	}

	@Test
	void thicknessOfAnAlloyDoesNotCount() {
		assertEquals(coated("llzo", "Sn", 5).asr().median(), coated("llzo", "Sn", 100).asr().median(), 1e-9);
	}

	@Test
	void layerOfMadeUpOxideCountsAsAWholeAtTheGarnet() {
		StackAssessment cell = new Cell().lithium().with(Cell.FACTORY.createCoating(), "HfO2", 0.01).solid("llzo", 500)
				.assessed();
		assertTrue(cell.totals().missing().isEmpty(), () -> cell.totals().missing().toString());
		assertEquals(4.5, cell.boundaries().get(1).headline().orElseThrow().asr().median(), 0.2);
		assertEquals(0, cell.boundaries().get(0).headline().orElseThrow().asr().p95());
	}

	@Test
	void layerOfASaltIsAFilmWithTwoFaces() {
		StackAssessment cell = new Cell().lithium().with(Cell.FACTORY.createCoating(), "lif", 0.005).solid("lpscl", 500)
				.assessed();
		assertTrue(cell.totals().missing().isEmpty(), () -> cell.totals().missing().toString());
		assertEquals(500, cell.layers().get(1).headline().orElseThrow().asr().median(), 30);
		assertTrue(cell.boundaries().get(0).headline().orElseThrow().asr().p95() < 60);
	}

	@Test
	void metalThatDoesNotAlloyHelpsNothing() {
		Cell copper = new Cell().lithium().solid("llzo", 500).treated(0, "coated");
		copper.boundary(0, found -> Cell.face(found).getTreatments().get(0).setMaterial("cu_film"));
		FaceContext face = copper.assessed().boundaries().get(0).boundary().rightFace();
		assertFalse(face.surface().lithiophilic());
		assertTrue(copper.assessed().boundaries().get(0).headline().orElseThrow().terms().size() > 1);
	}

	@Test
	void polishingTakesTheCoatingOff() {
		Cell cell = new Cell().lithium().solid("llzo", 500).treated(0, "coated", "polished");
		cell.boundary(0, found -> Cell.face(found).getTreatments().get(0).setMaterial("Sn"));
		assertTrue(cell.assessed().boundaries().get(0).headline().orElseThrow().terms().size() > 1);
	}

	private static EstimateResult coated(String electrolyte, String coating, double thickness) {
		Cell cell = new Cell().lithium().solid(electrolyte, 500).treated(0, "coated").boundary(0, found -> {
			Cell.face(found).getTreatments().get(0).setMaterial(coating);
			Cell.face(found).getTreatments().get(0).setThickness(thickness);
		}).at(found -> found.setStackPressure(5.));
		assertTrue(cell.assessed().faults().isEmpty(), () -> cell.assessed().faults().toString());
		return cell.assessed().boundaries().get(0).headline().orElseThrow();
	}

	private static List<String> flags(EstimateResult estimate) {
		return estimate.terms().get(0).term().flags();
	}
}
