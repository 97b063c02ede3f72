/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.electrochemistry;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;
import static org.interphase.rules.fixture.Verdicts.assertUnknown;
import static org.interphase.rules.fixture.Verdicts.run;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.interphase.core.rule.Severity;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProtectedReducibleSolidTest {

	private final ProtectedReducibleSolid rule = new ProtectedReducibleSolid();

	@ParameterizedTest
	@ValueSource(strings = { "Li|ILE|LSPS|LFP", "Li|LE|LATP|LE|LFP", "Li|gel|LAGP|LFP", "Li|ILE+LAGP|LAGP|ILE+LAGP|LFP",
			"Li|PEO+LATP|NMC811" })
	void protectedOnce(String notation) {
		assertFires(Severity.WARNING, "boundary0", rule, TestStack.of(notation));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Li|ILE|LLZO|ILE|LFP", "Li|LATP|LFP", "Li|PEO|LAGP|LFP", "Li|ILE|PEO|LAGP|PEO|ILE|LFP",
			"LTO|ILE|LATP|LFP" })
	void nothingToProtectOrASolidInBetween(String notation) {
		assertSilent(rule, TestStack.of(notation));
	}

	@Test
	void oncePerSideOfLithium() {
		assertEquals(2, run(rule, TestStack.of("Li|ILE|LAGP|ILE|Li")).size());
	}

	@Test
	void fillerUnknown() {
		assertUnknown(rule, TestStack.of("Li|QSSE|LFP"));
	}
}
