/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.plausibility;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;

import org.interphase.core.rule.Severity;
import org.interphase.model.MeasuredQuantity;
import org.interphase.model.Normalisation;
import org.interphase.rules.fixture.Measurements;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;

class PerInterfaceOrCellTest {

	private final PerInterfaceOrCell rule = new PerInterfaceOrCell();

	private static TestStack measured(String notation, Normalisation per) {
		return TestStack.of(notation).measured(0, Measurements.resistance(MeasuredQuantity.ASR, "ohm cm2", per, 1));
	}

	@Test
	void symmetricCellDoesNotSay() {
		assertFires(Severity.WARNING, "boundary0", rule, measured("Li|LLZO|Li", Normalisation.UNSPECIFIED));
	}

	@Test
	void saidOrNotSymmetric() {
		assertSilent(rule, measured("Li|LLZO|Li", Normalisation.TWO_INTERFACES));
		assertSilent(rule, measured("Li|LLZO|LFP", Normalisation.UNSPECIFIED));
		assertSilent(rule, TestStack.of("Li|LLZO|Li").measured(0, Measurements.criticalCurrent(1)));
	}
}
