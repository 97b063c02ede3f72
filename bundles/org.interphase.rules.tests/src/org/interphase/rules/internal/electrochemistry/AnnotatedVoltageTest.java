/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.electrochemistry;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;
import static org.interphase.rules.fixture.Verdicts.assertUnknown;

import org.interphase.core.rule.Severity;
import org.interphase.model.VoltageKind;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;

class AnnotatedVoltageTest {

	private final AnnotatedVoltage rule = new AnnotatedVoltage();

	@Test
	void meanOfOneCell() {
		assertSilent(rule, TestStack.of("Li|LLZO|LFP").voltage(3.3, VoltageKind.MEAN_DISCHARGE));
		assertFires(Severity.WARNING, "stack", rule,
				TestStack.of("Li|LLZO|LFP").voltage(3.8, VoltageKind.MEAN_DISCHARGE));
	}

	@Test
	void restVoltageIsComparedWithTheCutoff() {
		TestStack series = TestStack.of("Li|LLZO|LFP|SS|Li|LLZO|LFP").chargeCutoff(4.0);
		assertSilent(rule, series.voltage(8.1, VoltageKind.OPEN_CIRCUIT));
		assertFires(Severity.WARNING, "stack", rule, series.voltage(8.5, VoltageKind.OPEN_CIRCUIT));
	}

	@Test
	void meanOfASeriesIsTheMatterOfAnotherRule() {
		assertSilent(rule, TestStack.of("Li|LLZO|LFP|SS|Li|LLZO|LFP").voltage(3.45, VoltageKind.MEAN_DISCHARGE));
	}

	@Test
	void nothingAnnotated() {
		assertSilent(rule, TestStack.of("Li|LLZO|LFP"));
	}

	@Test
	void somethingUnknown() {
		assertUnknown(rule, TestStack.of("Li|LLZO|LFP").voltage(3.4, VoltageKind.UNSPECIFIED));
		assertUnknown(rule, TestStack.of("Li|LLZO|LFP").voltage(4, VoltageKind.OPEN_CIRCUIT));
		assertUnknown(rule, TestStack.of("Li|LLZO|LMxO").voltage(4, VoltageKind.MEAN_DISCHARGE));
	}
}
