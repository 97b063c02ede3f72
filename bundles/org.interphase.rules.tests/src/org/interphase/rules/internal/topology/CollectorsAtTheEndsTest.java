/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.topology;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;

import org.interphase.core.rule.Severity;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CollectorsAtTheEndsTest {

	private final CollectorsAtTheEnds rule = new CollectorsAtTheEnds();

	@Test
	void collectorsOnBothEnds() {
		assertSilent(rule, TestStack.of("Cu|Li|LLZO|LFP|Al"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Li|LLZO|LFP", "Cu|Li|LLZO|LFP", "Li|LLZO|LFP|Al" })
	void collectorMissing(String notation) {
		assertFires(Severity.INFO, "stack", rule, TestStack.of(notation));
	}

	@Test
	void leftOutOnPurpose() {
		assertSilent(rule, TestStack.of("Li|LLZO|LFP").halfStack());
	}
}
