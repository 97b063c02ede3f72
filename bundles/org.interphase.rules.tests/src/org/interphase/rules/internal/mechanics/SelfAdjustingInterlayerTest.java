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

class SelfAdjustingInterlayerTest {

	private final SelfAdjustingInterlayer rule = new SelfAdjustingInterlayer();

	@Test
	void threshold() {
		assertFires(Severity.INFO, "boundary0", rule,
				TestStack.of("Li|ILE|LLZO|LFP").layer(3, layer -> layer.arealCapacity(14.9)));
		assertSilent(rule, TestStack.of("Li|ILE|LLZO|LFP").layer(3, layer -> layer.arealCapacity(15)));
	}

	@Test
	void noLiquidAtLithium() {
		assertSilent(rule, TestStack.of("Li|LLZO|ILE|LFP").layer(3, layer -> layer.arealCapacity(1)));
	}

	@Test
	void capacityUnknown() {
		assertUnknown(rule, TestStack.of("Li|ILE|LLZO|LFP"));
	}
}
