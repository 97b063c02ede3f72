/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.plausibility;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;
import static org.interphase.rules.fixture.Verdicts.assertUnknown;

import org.interphase.core.rule.Severity;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;

class LithiumExcessTest {

	private final LithiumExcess rule = new LithiumExcess();

	private static TestStack cell(double lithium, double capacity) {
		return TestStack.of("Li|LLZO|LFP").thickness(0, lithium).layer(2, layer -> layer.arealCapacity(capacity));
	}

	@Test
	void threshold() {
		assertSilent(rule, cell(29, 2));
		assertFires(Severity.INFO, "stack", rule, cell(29.2, 2));
	}

	@Test
	void somethingUnknown() {
		assertUnknown(rule, cell(Double.NaN, 2));
		assertUnknown(rule, cell(29, Double.NaN));
	}
}
