/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.transport;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;
import static org.interphase.rules.fixture.Verdicts.assertUnknown;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.interphase.core.rule.Finding;
import org.interphase.core.rule.Severity;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;

class DominantBoundaryTest {

	private final DominantBoundary rule = new DominantBoundary();

	@Test
	void threshold() {
		assertSilent(rule, TestStack.of("Li|LLZO|LFP").asr(0, 50).asr(1, 50).totalAsr(100));
		Finding finding = assertFires(Severity.INFO, "boundary1", rule,
				TestStack.of("Li|LLZO|LFP").asr(0, 40).asr(1, 51).totalAsr(100));
		assertEquals(51, finding.value(), 1e-9);
	}

	@Test
	void totalUnknown() {
		assertUnknown(rule, TestStack.of("Li|LLZO|LFP").asr(0, 400));
	}
}
