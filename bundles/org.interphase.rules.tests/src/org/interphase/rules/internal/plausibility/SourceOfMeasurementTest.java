/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.plausibility;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;

import org.interphase.core.rule.Severity;
import org.interphase.rules.fixture.Measurements;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;

class SourceOfMeasurementTest {

	private final SourceOfMeasurement rule = new SourceOfMeasurement();

	@Test
	void withAndWithoutSource() {
		assertFires(Severity.INFO, "boundary0", rule, TestStack.of("Li|LLZO|LFP").measured(0, Measurements.withoutSource()));
		assertSilent(rule, TestStack.of("Li|LLZO|LFP").measured(0, Measurements.criticalCurrent(1)));
	}
}
