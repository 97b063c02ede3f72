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

class HotLithiumOnCeramicTest {

	private final HotLithiumOnCeramic rule = new HotLithiumOnCeramic();

	@Test
	void threshold() {
		assertSilent(rule, TestStack.of("Li|LLZO|LFP").maximumTemperature(300));
		assertFires(Severity.INFO, "stack", rule, TestStack.of("Li|LLZO|LFP").maximumTemperature(301));
	}

	@Test
	void withoutLithiumOrSolid() {
		assertSilent(rule, TestStack.of("LTO|LLZO|LFP").maximumTemperature(400));
		assertSilent(rule, TestStack.of("Li|PEO|LFP").maximumTemperature(400));
	}

	@Test
	void temperatureUnknown() {
		assertUnknown(rule, TestStack.of("Li|LLZO|LFP"));
	}
}
