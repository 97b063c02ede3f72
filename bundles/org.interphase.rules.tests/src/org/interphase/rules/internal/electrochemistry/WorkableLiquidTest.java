/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.electrochemistry;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;

import org.interphase.core.rule.Severity;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkableLiquidTest {

	private final WorkableLiquid rule = new WorkableLiquid();

	@ParameterizedTest
	@CsvSource({ "Li|LP71|LATP|LFP, boundary1", "Li|LATP|triflate|S, boundary1", "Li|DOL|LLZO|S, boundary1" })
	void published(String notation, String boundary) {
		assertFires(Severity.INFO, boundary, rule, TestStack.of(notation));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Li|DOL|LATP|S", "Li|LE|LATP|LFP", "Li|LP71|LLZO|LFP", "Li|LP71|LAGP|LFP", "Li|ILE|LATP|LFP",
			"Li|LP71|LFP" })
	void others(String notation) {
		assertSilent(rule, TestStack.of(notation));
	}
}
