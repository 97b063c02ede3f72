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
