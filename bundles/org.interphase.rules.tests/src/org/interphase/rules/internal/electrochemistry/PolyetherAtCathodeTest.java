/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.electrochemistry;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;
import static org.interphase.rules.fixture.Verdicts.assertUnknown;

import org.interphase.core.rule.Severity;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;

class PolyetherAtCathodeTest {

	private final PolyetherAtCathode rule = new PolyetherAtCathode();

	@Test
	void thresholdAtTheCathode() {
		assertSilent(rule, TestStack.of("Li|PEO|LCO").chargeCutoff(4.0));
		assertFires(Severity.WARNING, "boundary1", rule, TestStack.of("Li|PEO|LCO").chargeCutoff(4.01));
	}

	@Test
	void assumedPotential() {
		assertSilent(rule, TestStack.of("Li|PEO|LFP"));
		assertFires(Severity.WARNING, "boundary1", rule, TestStack.of("Li|PEO|NMC811"));
	}

	@Test
	void onlyWherePolyetherTouches() {
		assertSilent(rule, TestStack.of("Li|PEO|LLZO|LCO").chargeCutoff(4.4));
		assertSilent(rule, TestStack.of("Li|gel|LCO").chargeCutoff(4.4));
	}

	@Test
	void potentialUnknown() {
		assertUnknown(rule, TestStack.of("Li|PEO|LMxO"));
	}
}
