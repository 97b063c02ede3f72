/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.material;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {

	private static Formula formula(String text) {
		return Formula.parse(text).orElseThrow(() -> new AssertionError(text));
	}

	@Test
	void amountsFollowBracketsDecimalsAndRepeats() {
		assertEquals(Map.of("Li", 1.3, "Al", 0.3, "Ti", 1.7, "P", 3.0, "O", 12.0),
				formula("Li1.3Al0.3Ti1.7(PO4)3").amounts());
		assertEquals(Map.of("Al", 2.0, "O", 12.0, "S", 3.0), formula("Al2[(S)O4]3").amounts());
		assertEquals(Map.of("C", 2.0, "H", 4.0, "O", 2.0), formula("CH3COOH").amounts());
	}

	@Test
	void amountsAreInTheOrderOfTheFormula() {
		assertEquals(List.of("Li", "P", "S", "Cl"), List.copyOf(formula("Li6PS5Cl").amounts().keySet()));
	}

	@Test
	void fractionsAndSubscriptsAreAmounts() {
		assertEquals(1 / 3.0, formula("LiNi1/3Mn1/3Co1/3O2").amount("Mn"), 1e-12);
		assertEquals(Map.of("Li", 1.0, "Fe", 1.0, "P", 1.0, "O", 4.0), formula("LiFePO\u2084").amounts());
		assertEquals(1 / 3.0, formula("LiNi\u2153Mn\u2153Co\u2153O2").amount("Ni"), 1e-12);
	}

	@Test
	void cobaltIsNotCarbonAndOxygen() {
		assertEquals(1, formula("LiCoO2").amount("Co"));
		assertEquals(0, formula("LiCoO2").amount("C"));
	}

	@ParameterizedTest
	@CsvSource({ "LiFePO4, 157.75", "Li7La3Zr2O12, 839.7", "LiCoO2, 97.87", "S8, 256.48" })
	void molarMass(String text, double gramsPerMol) {
		assertEquals(gramsPerMol, formula(text).molarMass(), 0.05);
	}

	@ParameterizedTest
	@CsvSource({ "Li7La3Zr1.5Ta0.5O12, 0.5", "Li9.6P3S12, 0.6", "Li7La3Ta2O13, 0", "Li6La3Zr2O12, -1" })
	void chargeHasASign(String text, double charge) {
		assertEquals(charge, formula(text).charge());
		assertEquals(Math.abs(charge), formula(text).imbalance(), 1e-9);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Li6.24La3Zr2Al0.24O11.98", "Li6.5La3Zr1.5Ta0.5O12", "Li7La2.75Ca0.25Zr1.75Nb0.25O12",
			"Li6.5La2.5Ba0.5ZrNbO12", "Li1.6Al0.4Mg0.1Ge1.5(PO4)3", "Li14Zn(GeO4)4", "Li10SnP2S12", "Li6PS5Cl",
			"Li3PS4", "Li3P", "Li3N", "Li2CO3", "LiOH", "LiClO4", "LiNO3", "Li2SO4", "LiBH4", "LiFePO4", "FePO4",
			"LiFe0.15Mn0.85PO4", "LiCoO2", "Li0.5CoO2", "LiNi1/3Mn1/3Co1/3O2", "LiNi0.8Mn0.1Co0.1O2", "LiPF6" })
	void neutralFormulas(String text) {
		assertTrue(formula(text).isIonic());
		assertEquals(0, formula(text).imbalance(), 1e-9);
	}

	@Test
	void anAverageStateOutsideTheRangeOfARedoxMetalIsCounted() {
		assertEquals(1, formula("Li2FePO4").imbalance(), 1e-9);
		assertEquals(-1, formula("FeO2").charge(), 1e-9);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Li", "S8", "Li15Ge4", "LiAl", "LiC6", "C10H22O5" })
	void elementsAlloysAndOrganicsHaveNoBalance(String text) {
		assertFalse(formula(text).isIonic());
		assertTrue(Double.isNaN(formula(text).imbalance()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "Li3xLa2/3-xTiO3", "Li4-xGe1-xPxS4", "Li2.6-3.5PO1.9-3.8N0.1-1.3", "LixMyO2",
			"Li-Al-Ti-Ge-Si-P-O", "LLZO", "LLZO + LiAlO2 (GB)", "Li6ALa2M2O12; Li7La3C2O12", "(C2H4O)n + LiX",
			"[Py14][TFSI]", "75Li2S-25P2S5", "2LiCl", "Li2(S", "Li2S)", "Li(PO4]3", "Li()2", "Li0", "Li1/0O", "Li1.", "xLi2S" })
	void whatHasNoDefiniteAmountsIsNoFormula(String text) {
		assertTrue(Formula.parse(text).isEmpty());
	}

	@Test
	void absurdTextsAreRefusedQuickly() {
		assertTrue(Formula.parse("(".repeat(100_000) + "Li" + ")".repeat(100_000)).isEmpty());
		assertTrue(Formula.parse("Li" + "9".repeat(400)).isEmpty());
	}
}
