/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What the oracles do not cover: limits, inverses and rules of choice. */
class FormulaTest {

	@Test
	void resistanceOfLikeInterfacesInvertsTheConversion() {
		double area = MeasuredResistance.discArea(10);
		assertEquals(100, MeasuredResistance.resistance(39.2699, area, 2), 1e-3);
	}

	@Test
	void slopeOfGrowthAgreesWithTheRateConstant() {
		double slope = Film.asr(InterphaseGrowth.thickness(1e-16, 3600, 0), 1e-8);
		assertEquals(InterphaseGrowth.asr(slope, 24), Film.asr(InterphaseGrowth.thickness(1e-16, 86400, 0), 1e-8), 1e-6);
	}

	@Test
	void constrictionTakesTheSmallerOfFormulaAndBound() {
		assertEquals(Constriction.spots(1, 5e-4, 0.1), Constriction.asr(1, 500, 5e-4, 0.1));
		assertEquals(Constriction.bound(1, 5e-4, 0.1), Constriction.asr(50, 1, 5e-4, 0.1));
		assertEquals(Constriction.spots(50, 5e-4, 0.1), Constriction.asr(50, Double.NaN, 5e-4, 0.1));
		assertEquals(0, Constriction.asr(50, 500, 5e-4, 1));
	}

	@Test
	void contactIsPlasticWithoutASlopeAndTheLargerOfBothWithOne() {
		assertEquals(10 / 150., ContactArea.fraction(10, 150, 8.656, Double.NaN));
		assertEquals(ContactArea.elastic(10, 8.656, 0.01), ContactArea.fraction(10, 150, 8.656, 0.01));
		assertEquals(10 / 150., ContactArea.fraction(10, 150, 8.656, 0.5));
	}

	@Test
	void releasedContactRemembersTheHighestPressure() {
		double now = 0.01;
		double highest = 0.1;
		double released = ContactArea.afterRelease(now, highest, ContactArea.RETAINED);
		assertTrue(released > now && released < highest);
		double excess = 1 / now - 1 / highest;
		assertEquals(ContactArea.RETAINED, (1 / now - 1 / released) / excess, 1e-9);
		assertEquals(now, ContactArea.afterRelease(now, 0.001, ContactArea.RETAINED));
	}

	@Test
	void surfaceOfParticlesPerElectrodeArea() {
		double surface = PorousElectrode.surfacePerArea(0.6, 50, 2.5);
		assertEquals(36, surface, 1e-9);
		assertEquals(1.38889, 50 / surface, 1e-5);
	}
}
