/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.environment;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;
import static org.interphase.rules.fixture.Verdicts.assertUnknown;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.interphase.core.rule.Finding;
import org.interphase.core.rule.Severity;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;

class VolatileLiquidTest {

	private final VolatileLiquid rule = new VolatileLiquid();

	@Test
	void organicLiquid() {
		assertSilent(rule, TestStack.of("Li|LE|LLZO|LFP").temperature(60));
		assertFires(Severity.WARNING, "stack", rule, TestStack.of("Li|LE|LLZO|LFP").temperature(60.1));
	}

	@Test
	void ionicLiquid() {
		assertSilent(rule, TestStack.of("Li|ILE|LLZO|LFP").temperature(100));
		assertFires(Severity.WARNING, "stack", rule, TestStack.of("Li|ILE|LLZO|LFP").temperature(100.1));
	}

	@Test
	void theOrganicOneCountsWhereThereAreBoth() {
		Finding finding = assertFires(Severity.WARNING, "stack", rule,
				TestStack.of("Li|ILE|LLZO|LE|LFP").temperature(120));
		assertEquals(60, finding.threshold());
	}

	@Test
	void temperatureUnknownOrNoLiquid() {
		assertUnknown(rule, TestStack.of("Li|ILE|LLZO|LFP"));
		assertSilent(rule, TestStack.of("Li|LLZO|LFP").temperature(200));
	}
}
