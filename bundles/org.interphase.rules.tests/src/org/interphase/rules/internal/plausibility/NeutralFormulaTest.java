/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.plausibility;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;
import static org.interphase.rules.fixture.Verdicts.assertUnknown;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.interphase.core.material.MaterialRecord;
import org.interphase.core.rule.Finding;
import org.interphase.core.rule.Severity;
import org.interphase.rules.fixture.MaterialBuilder;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NeutralFormulaTest {

	private final NeutralFormula rule = new NeutralFormula();

	private static TestStack of(String formula) {
		return TestStack.of("Li|LLZO|LFP").layer(1,
				layer -> layer.material(new MaterialBuilder("solid", "garnet", formula).build()));
	}

	@ParameterizedTest
	@CsvSource({ "Li7La3Zr1.5Ta0.5O12, 0.5", "Li9.6P3S12, 0.6" })
	void printedFormulas(String formula, double charge) {
		Finding finding = assertFires(Severity.ERROR, "layer1", rule, of(formula));
		assertEquals(charge, finding.value(), 1e-6);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Li6.24La3Zr2Al0.24O11.98", "Li6.5La3Zr1.5Ta0.5O12", "Li3P", "Li15Ge4",
			"LiNi0.8Mn0.1Co0.1O2", "LiTFSI/[Py14][TFSI]", "(C2H4O)n + LiX", "" })
	void neutralOrNoFormula(String formula) {
		assertSilent(rule, of(formula));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Li3xLa2/3-xTiO3", "Li2.6-3.5PO1.9-3.8N0.1-1.3", "Li4-xGe1-xPxS4", "LixMyO2" })
	void variableAmounts(String formula) {
		assertUnknown(rule, of(formula));
	}

	@Test
	void onceForEachMaterial() {
		TestStack stack = TestStack.of("Li|LLZO|LLZO|LFP");
		MaterialRecord odd = new MaterialBuilder("odd", "garnet", "Li9.6P3S12").build();
		assertFires(Severity.ERROR, "layer1", rule,
				stack.layer(1, layer -> layer.material(odd)).layer(2, layer -> layer.material(odd)));
	}
}
