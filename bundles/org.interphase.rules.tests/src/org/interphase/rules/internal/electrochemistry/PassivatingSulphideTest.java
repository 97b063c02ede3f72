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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassivatingSulphideTest {

	private final PassivatingSulphide rule = new PassivatingSulphide();

	@Test
	void argyroditeAtLithium() {
		assertFires(Severity.WARNING, "boundary0", rule, TestStack.of("Li|LPSCl|LFP"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Li|LSPS|LFP", "Li|LLZO|LFP", "Li|ILE|LPSCl|LFP", "LTO|LPSCl|LFP" })
	void otherPairs(String notation) {
		assertSilent(rule, TestStack.of(notation));
	}
}
