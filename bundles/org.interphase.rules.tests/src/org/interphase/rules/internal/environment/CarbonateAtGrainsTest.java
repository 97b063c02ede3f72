/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.environment;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;

import org.interphase.core.rule.Severity;
import org.interphase.rules.fixture.LayerBuilder;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;

class CarbonateAtGrainsTest {

	private final CarbonateAtGrains rule = new CarbonateAtGrains();

	@Test
	void withLithium() {
		assertFires(Severity.WARNING, "layer1", rule,
				TestStack.of("Li|LLZO|LFP").layer(1, LayerBuilder::carbonateAtGrains));
	}

	@Test
	void withoutCarbonateOrLithium() {
		assertSilent(rule, TestStack.of("Li|LLZO|LFP"));
		assertSilent(rule, TestStack.of("LTO|LLZO|LFP").layer(1, LayerBuilder::carbonateAtGrains));
	}
}
