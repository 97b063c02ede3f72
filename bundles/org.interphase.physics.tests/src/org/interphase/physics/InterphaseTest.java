/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.interphase.core.estimate.InterphaseKind;
import org.interphase.core.estimate.InterphaseVerdict;
import org.junit.jupiter.api.Test;

class InterphaseTest {

	@Test
	void statedInterphaseWins() {
		InterphaseVerdict garnet = onLithium("llzo");
		assertEquals(InterphaseKind.STABLE, garnet.kind());
		assertTrue(garnet.sources().contains("seed"));
		assertEquals(InterphaseKind.PASSIVATING, onLithium("lpscl").kind());
	}

	@Test
	void reducibleCationMakesAMixedConductor() {
		InterphaseVerdict verdict = onLithium("latp");
		assertEquals(InterphaseKind.MIXED_CONDUCTING, verdict.kind());
		assertTrue(verdict.reason().contains("Ti4+"));
	}

	@Test
	void familySpeaksForItsMembersButNotOfNiobium() {
		assertTrue(onLithium("llzo_bare").reason().contains("family only"));
		assertEquals(InterphaseKind.UNKNOWN, onLithium("llzo_nb").kind());
		assertTrue(onLithium("llzo_nb").reason().startsWith("growing"));
	}

	@Test
	void nothingIsInvented() {
		assertEquals(InterphaseKind.UNKNOWN, onLithium("unobtainium").kind());
		Cell cathode = new Cell().solid("llzo", 500).cathode("lfp", electrode -> {
		});
		assertEquals(InterphaseKind.UNKNOWN, verdict(cathode).kind());
	}

	@Test
	void liquidPassivatesLithium() {
		Cell cell = new Cell().lithium().with(Cell.FACTORY.createLiquidInterlayer(), "lp30", 10);
		assertEquals(InterphaseKind.PASSIVATING, verdict(cell).kind());
	}

	@Test
	void layeredOxideOxidisesASulphideUnlessCoated() {
		assertEquals(InterphaseKind.PASSIVATING, verdict(new Cell().solid("lpscl", 100).cathode("lco", electrode -> {
		})).kind());
		assertEquals(InterphaseKind.UNKNOWN, verdict(new Cell().solid("lpscl", 100).cathode("lco",
				electrode -> electrode.setCoatingMaterial("linbo3"))).kind());
	}

	private static InterphaseVerdict onLithium(String electrolyte) {
		return verdict(new Cell().lithium().solid(electrolyte, 500));
	}

	private static InterphaseVerdict verdict(Cell cell) {
		return cell.assessed().boundaries().get(0).interphase();
	}
}
