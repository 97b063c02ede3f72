/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.topology;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;
import static org.interphase.rules.fixture.Verdicts.assertUnknown;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.interphase.core.rule.Severity;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;

class EqualCellsTest {

	private final EqualCells rule = new EqualCells();

	private static TestStack pair(double first, double second) {
		return TestStack.of("Li|LLZO|LFP|SS|Li|LLZO|LFP").layer(2, layer -> layer.arealCapacity(first)).layer(6,
				layer -> layer.arealCapacity(second));
	}

	@Test
	void withinTheLimit() {
		assertSilent(rule, pair(1, 0.951));
		assertSilent(rule, TestStack.of("Li|LLZO|LFP"));
	}

	@Test
	void beyondTheLimit() {
		assertEquals(5.1, assertFires(Severity.WARNING, "stack", rule, pair(0.949, 1)).value(), 1e-9);
	}

	@Test
	void capacityUnknown() {
		assertUnknown(rule, pair(1, Double.NaN));
	}
}
