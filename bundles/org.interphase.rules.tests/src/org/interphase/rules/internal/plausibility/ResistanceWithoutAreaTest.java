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

class ResistanceWithoutAreaTest {

	private final ResistanceWithoutArea rule = new ResistanceWithoutArea();

	private static TestStack measured(MeasuredQuantity quantity, String unit, double area) {
		return TestStack.of("Li|LLZO|LFP").measured(0,
				Measurements.resistance(quantity, unit, Normalisation.SINGLE_INTERFACE, area));
	}

	@Test
	void noArea() {
		assertFires(Severity.ERROR, "boundary0", rule, measured(MeasuredQuantity.ASR, "ohm", Double.NaN));
		assertFires(Severity.WARNING, "boundary0", rule, measured(MeasuredQuantity.CELL_RESISTANCE, "ohm", Double.NaN));
	}

	@Test
	void areaGivenOrIncluded() {
		assertSilent(rule, measured(MeasuredQuantity.ASR, "ohm", 0.785));
		assertSilent(rule, measured(MeasuredQuantity.ASR, "ohm cm2", Double.NaN));
		assertSilent(rule, TestStack.of("Li|LLZO|LFP").measured(0, Measurements.criticalCurrent(1)));
	}
}
