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

class ImpracticalPressureTest {

	private final ImpracticalPressure rule = new ImpracticalPressure();

	@Test
	void threshold() {
		assertSilent(rule, TestStack.of("Li|LLZO|LFP").stackPressure(5));
		assertFires(Severity.INFO, "stack", rule, TestStack.of("Li|LLZO|LFP").stackPressure(5.1));
	}

	@Test
	void pressureUnknown() {
		assertUnknown(rule, TestStack.of("Li|LLZO|LFP"));
	}
}
