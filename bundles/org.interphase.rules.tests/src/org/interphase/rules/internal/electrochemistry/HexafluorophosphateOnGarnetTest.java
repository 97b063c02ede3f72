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

import org.interphase.core.material.MaterialRecords;
import org.interphase.core.rule.Severity;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HexafluorophosphateOnGarnetTest {

	private final HexafluorophosphateOnGarnet rule = new HexafluorophosphateOnGarnet();

	@Test
	void eachFaceThatItWets() {
		assertEquals(2, run(rule, TestStack.of("Li|LE|LLZO|LE|LFP")).size());
		assertFires(Severity.WARNING, "boundary1", rule, TestStack.of("Li|LLZO|LE|LFP"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Li|LE+BuLi|LLZO|LE+BuLi|LFP", "Li|ILE|LLZO|ILE|LFP", "Li|DOL|LLZO|DOL|LFP",
			"Li|LE|LATP|LE|LFP" })
	void otherPairs(String notation) {
		assertSilent(rule, TestStack.of(notation));
	}

	@Test
	void liquidUnknown() {
		assertUnknown(rule, TestStack.of("Li|LLZO|LE|LFP").layer(2,
				layer -> layer.material(MaterialRecords.unknown("some liquid"))));
	}
}
