/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.electrochemistry;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;
import static org.interphase.rules.fixture.Verdicts.assertUnknown;

import org.interphase.core.context.MeasurementConditions;
import org.interphase.core.context.MeasurementContext;
import org.interphase.core.material.MaterialRecords;
import org.interphase.core.rule.Severity;
import org.interphase.model.MeasuredQuantity;
import org.interphase.model.PressureKind;
import org.interphase.rules.fixture.Measurements;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UntriedLiquidTest {

	private final UntriedLiquid rule = new UntriedLiquid();

	private static MeasurementContext aged(MeasuredQuantity quantity, double age) {
		return Measurements.of(quantity, new MeasurementConditions(25, Double.NaN, PressureKind.OPERATION, age,
				Double.NaN, Double.NaN, Double.NaN, Double.NaN), "EIS");
	}

	@ParameterizedTest
	@CsvSource({ "Li|DOL|LATP|S, boundary1", "Li|LLZO|LE+BuLi|LFP, boundary1", "Li|LP71|LAGP|LFP, boundary1" })
	void notPublished(String notation, String boundary) {
		assertFires(Severity.WARNING, boundary, rule, TestStack.of(notation));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Li|LP71|LATP|LFP", "Li|ILE|LATP|LFP", "Li|LE|LLZO|LFP", "Li|LE|LFP", "Li|gel|LATP|LFP" })
	void publishedOrTheMatterOfAnotherRule(String notation) {
		assertSilent(rule, TestStack.of(notation));
	}

	@Test
	void followedOverTime() {
		assertSilent(rule, TestStack.of("Li|DOL|LAGP|S").measured(1, aged(MeasuredQuantity.ASR, 100)));
		assertFires(Severity.WARNING, "boundary1", rule,
				TestStack.of("Li|DOL|LAGP|S").measured(1, aged(MeasuredQuantity.ASR, Double.NaN)));
		assertFires(Severity.WARNING, "boundary1", rule,
				TestStack.of("Li|DOL|LAGP|S").measured(0, aged(MeasuredQuantity.ASR, 100)));
		assertFires(Severity.WARNING, "boundary1", rule,
				TestStack.of("Li|DOL|LAGP|S").measured(1, aged(MeasuredQuantity.CONTACT_ANGLE, 100)));
	}

	@Test
	void unknownLiquid() {
		assertUnknown(rule, TestStack.of("Li|LE|LAGP|LFP").layer(1, layer -> layer.material(MaterialRecords.unknown("x"))));
	}
}
