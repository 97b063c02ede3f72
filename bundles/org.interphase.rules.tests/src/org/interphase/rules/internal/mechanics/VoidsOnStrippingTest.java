/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.mechanics;

import static org.interphase.rules.fixture.Verdicts.assertSilent;
import static org.interphase.rules.fixture.Verdicts.assertUnknown;
import static org.interphase.rules.fixture.Verdicts.run;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoidsOnStrippingTest {

	private final VoidsOnStripping rule = new VoidsOnStripping();

	@ParameterizedTest
	@CsvSource({ "LLZO,0,0.1,0", "LLZO,0,0.11,1", "LLZO,2,0.4,0", "LLZO,2,0.41,1", "LPSCl,3,0.2,0", "LPSCl,3,0.21,1",
			"LPSCl,7,1.0,0", "LPSCl,7,1.01,1" })
	void limitRisesWithPressure(String electrolyte, double pressure, double current, int findings) {
		assertEquals(findings, run(rule,
				TestStack.of("Li|" + electrolyte + "|LFP").stackPressure(pressure).currentDensity(current)).size());
	}

	@Test
	void interlayerBetween() {
		assertSilent(rule, TestStack.of("Li|ILE|LLZO|LFP").stackPressure(0).currentDensity(5));
	}

	@Test
	void currentOrPressureUnknown() {
		assertUnknown(rule, TestStack.of("Li|LLZO|LFP").currentDensity(1));
		assertUnknown(rule, TestStack.of("Li|LLZO|LFP").stackPressure(1));
	}
}
