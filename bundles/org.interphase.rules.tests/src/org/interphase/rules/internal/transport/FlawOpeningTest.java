/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.transport;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;
import static org.interphase.rules.fixture.Verdicts.assertUnknown;

import org.interphase.core.rule.Severity;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlawOpeningTest {

	private final FlawOpening rule = new FlawOpening();

	/** Oracles M11b (30.3488 mV at 5 um in LLZO) and M11c (15.6083 mV at 1 um and 0.23 MPa m0.5, so 6.98 mV at 5 um). */
	@ParameterizedTest
	@CsvSource({ "Li|LLZO|LFP, 30.3, 30.4", "Li|LPSCl|LFP, 6.9, 7.0" })
	void threshold(String notation, double good, double bad) {
		assertSilent(rule, TestStack.of(notation).currentDensity(1).asr(0, good));
		assertFires(Severity.WARNING, "boundary0", rule, TestStack.of(notation).currentDensity(1).asr(0, bad));
	}

	@Test
	void behindALiquid() {
		assertSilent(rule, TestStack.of("Li|ILE|LLZO|LFP").currentDensity(1).asr(0, 500));
	}

	@Test
	void somethingUnknown() {
		assertUnknown(rule, TestStack.of("Li|LLZO|LFP").asr(0, 100));
		assertUnknown(rule, TestStack.of("Li|LLZO|LFP").currentDensity(1));
		assertUnknown(rule, TestStack.of("Li|LAGP|LFP").currentDensity(1).asr(0, 100));
	}
}
