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
import org.interphase.rules.fixture.Measurements;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatedTemperatureTest {

	private final StatedTemperature rule = new StatedTemperature();

	private static TestStack measured(MeasuredQuantity quantity, double temperature) {
		return TestStack.of("Li|LLZO|Li").measured(1,
				Measurements.of(quantity, MeasurementConditions.at(temperature, Double.NaN), "r.t."));
	}

	@Test
	void number() {
		assertSilent(rule, measured(MeasuredQuantity.ASR, 25));
	}

	@ParameterizedTest
	@EnumSource(names = { "ASR", "CELL_RESISTANCE", "GROWTH_CONSTANT", "IONIC_CONDUCTIVITY", "OVERPOTENTIAL" })
	void noNumber(MeasuredQuantity quantity) {
		assertFires(Severity.WARNING, "boundary1", rule, measured(quantity, Double.NaN));
	}

	@ParameterizedTest
	@EnumSource(names = { "CONTACT_ANGLE", "ACTIVATION_ENERGY", "CRITICAL_CURRENT_DENSITY" })
	void doesNotDependOnItOrIsTheMatterOfAnotherRule(MeasuredQuantity quantity) {
		assertSilent(rule, measured(quantity, Double.NaN));
	}
}
