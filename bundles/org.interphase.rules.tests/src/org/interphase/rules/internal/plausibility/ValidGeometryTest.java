/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.plausibility;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;
import static org.interphase.rules.fixture.Verdicts.run;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.interphase.core.rule.Severity;
import org.interphase.model.Phase;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidGeometryTest {

	private final ValidGeometry rule = new ValidGeometry();

	@Test
	void thickness() {
		assertSilent(rule, TestStack.of("Li|LLZO|LFP").thickness(1, 1e-9));
		assertFires(Severity.ERROR, "layer1", rule, TestStack.of("Li|LLZO|LFP").thickness(1, 0));
		assertFires(Severity.ERROR, "layer1", rule, TestStack.of("Li|LLZO|LFP").thickness(1, -1));
	}

	@Test
	void lithiumToBePlatedHasNone() {
		assertSilent(rule, TestStack.of("Cu|Li|LLZO|LFP").anodeFree().thickness(1, 0));
		assertFires(Severity.ERROR, "layer1", rule, TestStack.of("Cu|Li|LLZO|LFP").thickness(1, 0));
	}

	@ParameterizedTest
	@CsvSource({ "-0.01,1", "0,0", "0.99,0", "1,1" })
	void porosity(double porosity, int findings) {
		assertEquals(findings,
				run(rule, TestStack.of("Li|LLZO|LFP").layer(1, layer -> layer.porosity(porosity))).size());
	}

	@Test
	void volumeFractions() {
		assertSilent(rule, TestStack.of("Li|QSSE|LFP").layer(1,
				layer -> layer.byVolume().phase(Phase.FILLER, "llzo", 0.7).phase(Phase.LIQUID, "ile", 0.3)));
		assertFires(Severity.ERROR, "layer1", rule, TestStack.of("Li|QSSE|LFP").layer(1,
				layer -> layer.byVolume().phase(Phase.FILLER, "llzo", 0.7).phase(Phase.LIQUID, "ile", 0.31)));
		assertFires(Severity.ERROR, "layer1", rule, TestStack.of("Li|QSSE|LFP").layer(1,
				layer -> layer.phase(Phase.FILLER, "llzo", 1.1).phase(Phase.LIQUID, "ile", -0.1)));
	}
}
