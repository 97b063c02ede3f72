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
import org.interphase.rules.fixture.Measurements;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;

class CriticalCurrentTest {

	private final CriticalCurrent rule = new CriticalCurrent();

	@Test
	void measuredValue() {
		TestStack stack = TestStack.of("Li|ILE|LLZO|LFP").measured(0, Measurements.criticalCurrent(0.3));
		assertSilent(rule, stack.currentDensity(0.15));
		assertFires(Severity.WARNING, "boundary0", rule, stack.currentDensity(0.16));
		assertFires(Severity.WARNING, "boundary0", rule, stack.currentDensity(0.3));
		assertFires(Severity.ERROR, "boundary0", rule, stack.currentDensity(0.31));
	}

	@Test
	void ceilingOfTheFamilyNeverMakesAnError() {
		assertSilent(rule, TestStack.of("Li|LLZO|LFP").currentDensity(1));
		assertFires(Severity.WARNING, "boundary0", rule, TestStack.of("Li|LLZO|LFP").currentDensity(1.01));
		assertFires(Severity.WARNING, "boundary0", rule, TestStack.of("Li|LLZO|LFP").currentDensity(50));
		assertFires(Severity.WARNING, "boundary0", rule, TestStack.of("Li|LPSCl|LFP").currentDensity(0.51));
	}

	@Test
	void smallestMeasuredValueCounts() {
		assertFires(Severity.ERROR, "boundary0", rule, TestStack.of("Li|LLZO|LFP").currentDensity(0.5)
				.measured(0, Measurements.criticalCurrent(0.9)).measured(0, Measurements.criticalCurrent(0.4)));
	}

	@Test
	void currentOrLimitUnknown() {
		assertUnknown(rule, TestStack.of("Li|LLZO|LFP"));
		assertUnknown(rule, TestStack.of("Li|LATP|LFP").currentDensity(0.1));
		assertSilent(rule, TestStack.of("Li|ILE|LLZO|LFP"));
	}
}
