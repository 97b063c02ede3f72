/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.transport;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;
import static org.interphase.rules.fixture.Verdicts.assertUnknown;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.interphase.core.rule.Finding;
import org.interphase.core.rule.Severity;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;

class OhmicLossTest {

	private final OhmicLoss rule = new OhmicLoss();

	@Test
	void threshold() {
		assertSilent(rule, TestStack.of("Li|LLZO|LFP").currentDensity(1).totalAsr(171));
		Finding finding = assertFires(Severity.WARNING, "stack", rule,
				TestStack.of("Li|LLZO|LFP").currentDensity(1).totalAsr(173));
		assertTrue(finding.message().contains("173 mV"), finding::message);
	}

	@Test
	void voltagesOfASeriesAdd() {
		assertSilent(rule, TestStack.of("Li|LLZO|LFP|SS|Li|LLZO|LFP").currentDensity(1).totalAsr(343));
		assertFires(Severity.WARNING, "stack", rule,
				TestStack.of("Li|LLZO|LFP|SS|Li|LLZO|LFP").currentDensity(1).totalAsr(345));
	}

	@Test
	void somethingUnknown() {
		assertUnknown(rule, TestStack.of("Li|LLZO|LFP").currentDensity(1));
		assertUnknown(rule, TestStack.of("Li|LLZO|LFP").totalAsr(100));
		assertUnknown(rule, TestStack.of("Li|LLZO|LMxO").currentDensity(1).totalAsr(100));
	}

	@Test
	void symmetricCellsHaveNoVoltage() {
		assertSilent(rule, TestStack.of("Li|LLZO|Li").currentDensity(1).totalAsr(1000));
	}
}
