/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.mechanics;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;

import org.interphase.core.rule.Severity;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpandingInterphaseTest {

	private final ExpandingInterphase rule = new ExpandingInterphase();

	@Test
	void germanium() {
		assertFires(Severity.WARNING, "boundary0", rule, TestStack.of("Li|LAGP|LFP"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Li|LATP|LFP", "Li|LSPS|LFP", "Li|thio|LFP", "Li|ILE|LAGP|LFP", "LTO|LAGP|LFP",
			"Li|LLZO|LFP" })
	void others(String notation) {
		assertSilent(rule, TestStack.of(notation));
	}
}
