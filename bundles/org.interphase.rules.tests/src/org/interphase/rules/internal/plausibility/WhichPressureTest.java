/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.plausibility;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;

import org.interphase.core.context.MeasurementConditions;
import org.interphase.core.rule.Severity;
import org.interphase.model.MeasuredQuantity;
import org.interphase.model.PressureKind;
import org.interphase.rules.fixture.Measurements;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;

class WhichPressureTest {

	private final WhichPressure rule = new WhichPressure();

	private static TestStack measured(double pressure, PressureKind kind) {
		return TestStack.of("Li|LLZO|Li").measured(Measurements.of(MeasuredQuantity.ASR, new MeasurementConditions(25,
				pressure, kind, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN), ""));
	}

	@Test
	void said() {
		assertSilent(rule, measured(5, PressureKind.OPERATION));
		assertSilent(rule, measured(350, PressureKind.FABRICATION));
		assertSilent(rule, measured(Double.NaN, PressureKind.UNSPECIFIED));
	}

	@Test
	void notSaid() {
		assertFires(Severity.WARNING, "stack", rule, measured(5, PressureKind.UNSPECIFIED));
	}
}
