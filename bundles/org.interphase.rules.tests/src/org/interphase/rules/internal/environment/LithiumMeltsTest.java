/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.environment;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;
import static org.interphase.rules.fixture.Verdicts.assertUnknown;

import org.interphase.core.rule.Severity;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;

class LithiumMeltsTest {

	private final LithiumMelts rule = new LithiumMelts();

	@Test
	void thresholds() {
		assertSilent(rule, TestStack.of("Li|LLZO|LFP").temperature(160));
		assertFires(Severity.WARNING, "stack", rule, TestStack.of("Li|LLZO|LFP").temperature(160.1));
		assertFires(Severity.WARNING, "stack", rule, TestStack.of("Li|LLZO|LFP").temperature(180.4));
		assertFires(Severity.ERROR, "stack", rule, TestStack.of("Li|LLZO|LFP").temperature(180.5));
	}

	@Test
	void lithiumPlatedLater() {
		assertFires(Severity.ERROR, "stack", rule, TestStack.of("Cu|LLZO|LFP").anodeFree().temperature(200));
	}

	@Test
	void noLithium() {
		assertSilent(rule, TestStack.of("LTO|LLZO|LFP").temperature(200));
		assertSilent(rule, TestStack.of("LTO|LLZO|LFP"));
	}

	@Test
	void temperatureUnknown() {
		assertUnknown(rule, TestStack.of("Li|LLZO|LFP"));
	}
}
