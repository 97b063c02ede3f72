/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.hipparchus.complex.Complex;
import org.interphase.core.uncertainty.Distribution.Interval;
import org.interphase.core.uncertainty.Distribution.LogNormal;
import org.junit.jupiter.api.Test;

/** Numbers of the model reference that are no oracles, limits and inverses: space charge, growth, whole cells. */
class CellFormulaTest {

	@Test
	void spaceChargeNeverExceedsAFifthOfTheTotal() {
		assertEquals(1, SpaceCharge.bounded(1, 100));
		double bounded = SpaceCharge.bounded(1000, 100);
		assertEquals(0.2, bounded / (bounded + 100), 1e-12);
		assertEquals(0, SpaceCharge.bounded(5, 0));
		assertEquals(Math.sqrt(2) * SpaceCharge.debyeLength(50, 40, 1, 2, 25),
				SpaceCharge.debyeLength(50, 40, 1, 1, 25), 1e-12);
	}

	@Test
	void criticalStrippingCurrents() {
		assertEquals(0.1, Stripping.criticalOnGarnet(0));
		assertEquals(0.1, Stripping.criticalOnGarnet(0.4));
		assertEquals(0.2, Stripping.criticalOnGarnet(1), 1e-12);
		assertEquals(0.4, Stripping.criticalOnGarnet(2), 1e-12);
		assertEquals(0.2, Stripping.criticalOnArgyrodite(3), 1e-12);
		assertEquals(1.0, Stripping.criticalOnArgyrodite(7), 1e-12);
	}

	@Test
	void strippingAboveTheLimitOpensTheContact() {
		assertEquals(0.5, Stripping.contact(0.5, 0.1, 0.2, 10, 1.5));
		assertEquals(0.3, Stripping.contact(0.5, 0.3, 0.2, 3, 1.5), 1e-12);
		assertEquals(0, Stripping.contact(0.5, 2, 0.2, 10, 1.5));
	}

	@Test
	void lithiumPerCapacityAndBack() {
		assertEquals(7.27, Lithium.thickness(1.5), 0.01);
		assertEquals(72.7, Lithium.thickness(15), 0.1);
		assertEquals(3, Lithium.capacity(Lithium.thickness(3)), 1e-12);
		assertEquals(1.51549, CellEnergy.chargedRatio(10, 4), 1e-5);
	}

	@Test
	void shearRatiosAndLeakage() {
		assertEquals(21.2, Plating.shearRatio(60, 2.83), 0.01);
		assertTrue(Plating.shearRatio(0.05, 2.83) < Plating.MONROE_NEWMAN_LIMIT);
		assertEquals(4e-3, Plating.leakage(1e-8, 4, 100), 1e-12);
	}

	@Test
	void voltageAndWindow() {
		assertEquals(-330.945, OpenCircuit.molarDifference(3.43), 1e-3);
		assertEquals(-0.05, OpenCircuit.outside(0, 0.05, 2.91), 1e-12);
		assertEquals(0.54, OpenCircuit.outside(3.45, 0.05, 2.91), 1e-12);
		assertEquals(0, OpenCircuit.outside(1, 0.05, 2.91));
	}

	@Test
	void spectrumWithDiffusion() {
		Complex sum = Complex.valueOf(5).add(Impedance.arc(100, 1e-9, 1, 0.01)).add(Impedance.arc(50, 1e-6, 0.9, 0.01))
				.add(Impedance.arc(30, 1e-5, 0.85, 0.01)).add(Impedance.diffusion(20, 100, 0.01));
		assertEquals(190.813, sum.getReal(), 1e-3);
		assertEquals(-6.08409, sum.getImaginary(), 1e-4);
		double q = Impedance.coefficient(50, 1e-6, 0.9);
		assertEquals(1e-6, Impedance.capacitance(50, q, 0.9), 1e-15);
	}

	@Test
	void energyOfALeanCell() {
		assertEquals(0.725, CellEnergy.arealCapacity(5, 145), 1e-12);
		assertEquals(30, CellEnergy.ohmicDrop(0.1, 300), 1e-12);
		assertEquals(80.126, CellEnergy.costPerEnergy(80.126 * 15.2, 4, 3.8), 1e-9);
	}

	@Test
	void slopeAndRateConstantBelongTogether() {
		assertEquals(84.8528, InterphaseGrowth.slope(1e-16, 1e-8), 1e-3);
		assertEquals(2.0056e-17, InterphaseGrowth.rate(3.8, 1e-7), 1e-21);
		assertEquals(2.0056e-19, InterphaseGrowth.rate(3.8, 1e-8), 1e-23);
		assertEquals(100, InterphaseGrowth.hours(38, 3.8), 1e-9);
		assertEquals(48, InterphaseGrowth.asr(10, 3.8, 100), 1e-9);
	}

	@Test
	void mixedConductingInterphaseGrowsUntilTheElectrolyteIsGone() {
		assertEquals(50, InterphaseGrowth.mixedConducting(5, 10, 1000));
		assertEquals(1000, InterphaseGrowth.mixedConducting(5, 1e6, 1000));
		assertEquals(0.1 * Lithium.MOLAR_VOLUME / InterphaseGrowth.ARGYRODITE_VOLUME,
				InterphaseGrowth.lithiumConsumed(100, InterphaseGrowth.ARGYRODITE_VOLUME), 1e-12);
	}

	@Test
	void pressureExponentsAndCreep() {
		assertEquals(1.113, ContactArea.exponent(1, 468, 5, 78), 1e-3);
		assertEquals(10, ContactArea.empirical(100, 10, 1), 1e-12);
		assertEquals(0.2, ContactArea.crept(0.2, 0.1, 1, 6.6, 0), 1e-12);
		assertTrue(ContactArea.crept(0.2, 0.1, 2, 6.6, 10) > ContactArea.crept(0.2, 0.1, 1, 6.6, 10));
		assertTrue(ContactArea.crept(0.2, 0.1, 10, 6.6, 1e6) <= 1);
	}

	@Test
	void wettingHeuristicIsWhatItIs() {
		assertEquals(0.0854812, Wetting.heuristicFraction(146), 1e-6);
		assertEquals(0.456422, Wetting.heuristicFraction(95), 1e-6);
		assertTrue(Wetting.isLithiophobic(95));
		assertFalse(Wetting.isLithiophobic(62));
	}

	@Test
	void airMakesTheFilmGrow() {
		assertEquals(278, Film.inAir(54, 14.4591, 240), 0.01);
	}

	@Test
	void twoRailsBecomeOneWithoutElectronicResistanceAndAreSymmetric() {
		assertEquals(PorousElectrode.resistance(30, 10), PorousElectrode.twoRails(30, 1e-12, 10), 1e-9);
		assertEquals(PorousElectrode.twoRails(30, 5, 10), PorousElectrode.twoRails(5, 30, 10), 1e-9);
		assertTrue(PorousElectrode.twoRails(30, 5, 10) > PorousElectrode.resistance(30, 10));
		assertEquals(30 * 30 / 60.0 + 30 / Math.sqrt(60 / 1e-6), PorousElectrode.twoRails(30, 30, 1e-6), 0.01);
	}

	@Test
	void diffusionInParticles() {
		assertEquals(2.5e-4 / (5 * Constants.FARADAY * 1e-10 * 0.05), PorousElectrode.particleDiffusion(2.5, 1, 0.05, 1e-10),
				1e-9);
	}

	@Test
	void steadyCurrentOfAnElectrolyteWithMobileAnions() {
		assertEquals(40, LiquidLayer.steadyAsr(12, 0.3), 1e-12);
	}

	@Test
	void rangesOfMonotonicFunctions() {
		Interval range = Uncertainty.range(v -> v[0] / v[1], List.of(new Interval(1, 2), new Interval(4, 5)));
		assertEquals(0.2, range.low());
		assertEquals(0.5, range.high());
		assertEquals(0.5, Uncertainty.reciprocal(new LogNormal(2, 3)).median());
		assertThrows(IllegalArgumentException.class, () -> new LogNormal(-1, 2));
	}
}
