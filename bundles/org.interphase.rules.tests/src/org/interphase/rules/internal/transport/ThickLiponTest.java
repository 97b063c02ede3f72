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

class ThickLiponTest {

	private final ThickLipon rule = new ThickLipon();

	@Test
	void thresholds() {
		assertSilent(rule, TestStack.of("Li|LiPON|LCO").thickness(1, 3).currentDensity(1));
		assertSilent(rule, TestStack.of("Li|LiPON|LCO").thickness(1, 4).currentDensity(0.1));
		assertFires(Severity.WARNING, "layer1", rule, TestStack.of("Li|LiPON|LCO").thickness(1, 3.1).currentDensity(0.11));
	}

	@Test
	void somethingUnknown() {
		assertUnknown(rule, TestStack.of("Li|LiPON|LCO").thickness(1, 4));
		assertUnknown(rule, TestStack.of("Li|LiPON|LCO").currentDensity(1));
	}

	@Test
	void others() {
		assertSilent(rule, TestStack.of("Li|LLZO|LCO").thickness(1, 500).currentDensity(1));
	}
}
