/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.electrochemistry;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;

import org.interphase.core.rule.Severity;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;

class NiobiumGarnetAtLithiumTest {

	private final NiobiumGarnetAtLithium rule = new NiobiumGarnetAtLithium();

	@Test
	void niobiumAtLithium() {
		assertFires(Severity.INFO, "boundary0", rule, TestStack.of("Li|LLCZNO|gel|LFP"));
	}

	@Test
	void otherGarnetOrInterlayer() {
		assertSilent(rule, TestStack.of("Li|LLZO|LFP"));
		assertSilent(rule, TestStack.of("Li|gel|LLCZNO|gel|LFP"));
	}
}
