/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.plausibility;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.interphase.core.context.MeasurementConditions;
import org.interphase.core.rule.Finding;
import org.interphase.core.rule.Severity;
import org.interphase.model.MeasuredQuantity;
import org.interphase.model.PressureKind;
import org.interphase.rules.fixture.Measurements;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;

class ComparableCriticalCurrentTest {

	private final ComparableCriticalCurrent rule = new ComparableCriticalCurrent();

	private static TestStack measured(double temperature, double pressure, double capacity, String method) {
		return TestStack.of("Li|LLZO|Li").measured(0, Measurements.of(MeasuredQuantity.CRITICAL_CURRENT_DENSITY,
				new MeasurementConditions(temperature, pressure, PressureKind.OPERATION, Double.NaN, capacity, Double.NaN,
						Double.NaN, Double.NaN),
				method));
	}

	@Test
	void complete() {
		assertSilent(rule, measured(25, 2, 0.5, ""));
		assertSilent(rule, measured(25, 2, Double.NaN, "steps of 0.05 mA/cm2, 1 h each"));
	}

	@Test
	void lacking() {
		Finding finding = assertFires(Severity.WARNING, "boundary0", rule,
				measured(Double.NaN, Double.NaN, Double.NaN, ""));
		assertTrue(finding.message().endsWith("the areal capacity or the step protocol, the temperature, the pressure."),
				finding::message);
		assertFires(Severity.WARNING, "boundary0", rule, measured(25, Double.NaN, 0.5, ""));
		assertFires(Severity.WARNING, "boundary0", rule, measured(Double.NaN, 1, 0.5, ""));
	}

	@Test
	void otherQuantities() {
		assertSilent(rule, TestStack.of("Li|LLZO|Li").measured(0, Measurements.withoutSource()));
	}
}
