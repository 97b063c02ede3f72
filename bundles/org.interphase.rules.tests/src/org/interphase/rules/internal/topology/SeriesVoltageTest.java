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

import org.interphase.core.rule.Finding;
import org.interphase.core.rule.Severity;
import org.interphase.model.ElectrodeRole;
import org.interphase.model.VoltageKind;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;

class SeriesVoltageTest {

	private static final String SERIES = "Li|LLZO|LFP|SS|Li|LLZO|LFP";

	private final SeriesVoltage rule = new SeriesVoltage();

	@Test
	void voltagesAdd() {
		assertSilent(rule, TestStack.of(SERIES).voltage(6.9, VoltageKind.MEAN_DISCHARGE));
		assertFires(Severity.ERROR, "stack", rule, TestStack.of(SERIES).voltage(3.45, VoltageKind.MEAN_DISCHARGE));
		assertFires(Severity.ERROR, "stack", rule, TestStack.of(SERIES).voltage(7.3, VoltageKind.MEAN_DISCHARGE));
	}

	@Test
	void restVoltageIsNotCompared() {
		assertSilent(rule, TestStack.of(SERIES).voltage(8.1, VoltageKind.OPEN_CIRCUIT));
	}

	@Test
	void reversedCell() {
		TestStack stack = TestStack.of("Li|LLZO|LFP|SS|LFP|LLZO|Li").layer(4, layer -> layer.role(ElectrodeRole.CATHODE))
				.layer(6, layer -> layer.role(ElectrodeRole.ANODE)).voltage(3.45, VoltageKind.MEAN_DISCHARGE);
		Finding finding = assertFires(Severity.ERROR, "layer4", rule, stack);
		assertEquals("Cell 2 is reversed.", finding.message());
	}

	@Test
	void oneCellIsNoSeries() {
		assertSilent(rule, TestStack.of("Li|LLZO|LFP").voltage(6.9, VoltageKind.MEAN_DISCHARGE));
	}

	@Test
	void unknownPotential() {
		assertUnknown(rule, TestStack.of("Li|LLZO|LMxO|SS|Li|LLZO|LMxO").voltage(7, VoltageKind.MEAN_DISCHARGE));
	}
}
