/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.transport;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;
import static org.interphase.rules.fixture.Verdicts.assertUnknown;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.interphase.core.rule.Finding;
import org.interphase.core.rule.Severity;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;

class CutoffReachedTest {

	private final CutoffReached rule = new CutoffReached();

	/** LiFePO4 has 3.44 V. */
	private static TestStack cell(double resistance) {
		return TestStack.of("Li|LLZO|LFP").currentDensity(1).totalAsr(resistance).chargeCutoff(3.8).dischargeCutoff(3);
	}

	@Test
	void charge() {
		assertSilent(rule, cell(350));
		Finding finding = assertFires(Severity.WARNING, "stack", rule, cell(370));
		assertEquals(3.8, finding.threshold(), 1e-9);
	}

	@Test
	void discharge() {
		assertSilent(rule, cell(430).chargeCutoff(4.2));
		Finding finding = assertFires(Severity.WARNING, "stack", rule, cell(450).chargeCutoff(4.2));
		assertEquals(3, finding.threshold(), 1e-9);
	}

	@Test
	void cellsInSeriesAdd() {
		TestStack series = TestStack.of("Li|LLZO|LFP|SS|Li|LLZO|LFP").currentDensity(1).chargeCutoff(3.8)
				.dischargeCutoff(3);
		assertSilent(rule, series.totalAsr(700));
		assertFires(Severity.WARNING, "stack", rule, series.totalAsr(740));
	}

	@Test
	void somethingUnknown() {
		assertUnknown(rule, TestStack.of("Li|LLZO|LFP").currentDensity(1).totalAsr(10));
		assertUnknown(rule, cell(100).chargeCutoff(Double.NaN));
		assertUnknown(rule, cell(Double.NaN));
	}

	@Test
	void symmetricCellsHaveNoVoltage() {
		assertSilent(rule, TestStack.of("Li|LLZO|Li").currentDensity(1).totalAsr(1000));
	}
}
