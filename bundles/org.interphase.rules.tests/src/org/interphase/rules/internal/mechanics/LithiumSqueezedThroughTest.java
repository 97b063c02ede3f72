/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.mechanics;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;
import static org.interphase.rules.fixture.Verdicts.assertUnknown;

import org.interphase.core.rule.Severity;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;

class LithiumSqueezedThroughTest {

	private final LithiumSqueezedThrough rule = new LithiumSqueezedThrough();

	@Test
	void thresholds() {
		assertSilent(rule, TestStack.of("Li|LPSCl|LFP").stackPressure(24.9));
		assertFires(Severity.WARNING, "boundary0", rule, TestStack.of("Li|LPSCl|LFP").stackPressure(25));
		assertFires(Severity.WARNING, "boundary0", rule, TestStack.of("Li|LPSCl|LFP").stackPressure(74.9));
		assertFires(Severity.ERROR, "boundary0", rule, TestStack.of("Li|LPSCl|LFP").stackPressure(75));
	}

	@Test
	void fabricationPressureDoesNotCount() {
		assertSilent(rule, TestStack.of("Li|LPSCl|LFP").stackPressure(5).fabricationPressure(370));
	}

	@Test
	void softLayersDoNotHelp() {
		assertFires(Severity.ERROR, "boundary0", rule, TestStack.of("Li|ILE|LPSCl|LFP").stackPressure(80));
	}

	@Test
	void otherSeparatorOrAnode() {
		assertSilent(rule, TestStack.of("Li|LLZO|LFP").stackPressure(80));
		assertSilent(rule, TestStack.of("LTO|LPSCl|LFP").stackPressure(80));
	}

	@Test
	void pressureUnknown() {
		assertUnknown(rule, TestStack.of("Li|LPSCl|LFP"));
	}
}
