/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.treatment.SurfaceState;
import org.interphase.core.treatment.SurfaceState.Cleanliness;
import org.interphase.core.estimate.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreatmentTest {

	@ParameterizedTest
	@ValueSource(strings = { "polished", "heat-treated", "acid-treated", "carbon-treated", "plasma", "POLISH" })
	void cleaningLeavesACleanGarnet(String kind) {
		SurfaceState state = after("llzo", "air-exposed", kind);
		assertEquals(Cleanliness.CLEAN, state.cleanliness());
		assertEquals(0.1, median(state.filmThickness()), 1e-9);
		assertEquals(95, state.contactAngle());
	}

	@Test
	void airContaminatesGarnetsAndSulphidesButNotWhatIsStable() {
		SurfaceState garnet = after("llzo", "air-exposed");
		assertEquals(Cleanliness.CONTAMINATED, garnet.cleanliness());
		assertEquals(20, median(garnet.filmThickness()), 1e-9);
		assertEquals(5e-9, median(garnet.filmConductivity()), 1e-15);
		assertEquals(146, garnet.contactAngle());
		assertEquals(Cleanliness.CONTAMINATED, after("lpscl", "air-exposed").cleanliness());
		assertNull(after("lpscl", "air-exposed").filmThickness());
		assertEquals(Cleanliness.UNKNOWN, after("latp", "air-exposed").cleanliness());
	}

	@Test
	void meltMakesTheContactCompleteAndKeepsTheFilm() {
		SurfaceState state = after("llzo", "air-exposed", "molten");
		assertTrue(state.fullContact());
		assertEquals(Cleanliness.CONTAMINATED, state.cleanliness());
		assertFalse(after("llzo", "molten", "polished").fullContact());
	}

	@Test
	void pressingLeavesTheFaceAndAsReceivedForgetsIt() {
		assertEquals(Cleanliness.CLEAN, after("llzo", "polished", "pressed").cleanliness());
		assertEquals(Cleanliness.UNKNOWN, after("llzo", "polished", "as-received").cleanliness());
	}

	@Test
	void coatingMakesLithiumWetOnlyWhereThatIsKnown() {
		assertTrue(coated("al2o3").lithiophilic());
		assertFalse(coated("linbo3").lithiophilic());
		SurfaceState film = coated("lp30");
		assertEquals(6, median(film.filmThickness()), 1e-9);
		assertEquals(1e-2, median(film.filmConductivity()), 1e-9);
	}

	@Test
	void heatMustSuffice() {
		assertEquals(Cleanliness.CLEAN, heated("carbon-treated", 700).cleanliness());
		assertEquals(Cleanliness.CONTAMINATED, heated("carbon-treated", 300).cleanliness());
		assertEquals(Cleanliness.CONTAMINATED, heated("heat-treated", 175).cleanliness());
		assertEquals(Cleanliness.CLEAN, heated("heat-treated", 500).cleanliness());
		assertTrue(heated("heat-treated", 175).description().contains("too cold"));
	}

	@Test
	void airGrowsTheFilmWithTimeFromWhatWasThere() {
		assertEquals(0.1, exposed(0), 1e-9);
		assertEquals(0.1 + 0.723 * Math.sqrt(24), exposed(24), 0.02);
		assertTrue(exposed(240) < exposed(1000));
		assertEquals(20, exposed(-1), 1e-9);
	}

	@Test
	void wettingJoiningAndDepositingMakeTheContactComplete() {
		for (String kind : List.of("gel", "ionic-liquid", "LE-wetted", "co-sintered", "deposited")) {
			assertTrue(after("llzo", kind).fullContact(), kind);
		}
		assertEquals(Cleanliness.CONTAMINATED, after("llzo", "air-exposed", "co-sintered").cleanliness());
	}

	@Test
	void wettedFacesHaveAValueAsAWholeTowardsLithiumAndCathode() {
		Cell cell = new Cell().lithium().solid("llzo", 500).cathode("lfp", electrode -> {
		}).treated(0, "gel").boundary(1, found -> {
			found.setLeftFace(Cell.FACTORY.createFace());
			found.getLeftFace().getTreatments().add(Cell.treatment("gel"));
		});
		for (int i = 0; i < 2; i++) {
			assertEquals(230, cell.assessed().boundaries().get(i).headline().orElseThrow().asr().median(), 5);
		}
	}

	@Test
	void coSinteringJoinsALayeredOxideToGarnet() {
		Cell cell = new Cell().solid("llzo", 500).cathode("lco", electrode -> {
		}).treated(0, "co-sintered");
		assertEquals(2600, cell.assessed().boundaries().get(0).headline().orElseThrow().asr().median(), 80);
	}

	@Test
	void unknownKindIsAFaultAndNothingElse() {
		Cell cell = new Cell().lithium().solid("llzo", 500).treated(0, "blessed");
		assertEquals(1, cell.assessed().faults().size());
		assertTrue(cell.assessed().boundaries().get(0).headline().isPresent());
	}

	private static double exposed(double hours) {
		return median(surface(new Cell().lithium().solid("llzo", 500).treated(0, "polished", "air-exposed").boundary(0,
				found -> Cell.face(found).getTreatments().get(1).setDuration(hours))).filmThickness());
	}

	private static SurfaceState heated(String kind, double temperature) {
		return surface(new Cell().lithium().solid("llzo", 500).treated(0, "air-exposed", kind).boundary(0,
				found -> Cell.face(found).getTreatments().get(1).setTemperature(temperature)));
	}

	private static SurfaceState coated(String material) {
		Cell cell = new Cell().lithium().solid("llzo", 500).treated(0, "coated").boundary(0, found -> {
			Cell.face(found).getTreatments().get(0).setMaterial(material);
			Cell.face(found).getTreatments().get(0).setThickness(6.);
		});
		return surface(cell);
	}

	private static SurfaceState after(String material, String... kinds) {
		return surface(new Cell().lithium().solid(material, 500).treated(0, kinds));
	}

	private static SurfaceState surface(Cell cell) {
		assertTrue(cell.assessed().faults().isEmpty(), () -> cell.assessed().faults().toString());
		return cell.assessed().boundaries().get(0).boundary().rightFace().surface();
	}

	private static double median(@Nullable Parameter parameter) {
		return parameter == null ? Double.NaN : parameter.value().median();
	}
}
