/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.electrochemistry;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;
import static org.interphase.rules.fixture.Verdicts.assertUnknown;

import org.interphase.core.rule.Severity;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;

class CopperAtCathodeTest {

	private final CopperAtCathode rule = new CopperAtCathode();

	@Test
	void copperAtTheAnode() {
		assertSilent(rule, TestStack.of("Cu|Li|LLZO|LFP|Al"));
		assertSilent(rule, TestStack.of("Cu|Li|LLZO|Li|Cu"));
	}

	@Test
	void copperAtTheCathode() {
		assertFires(Severity.WARNING, "layer4", rule, TestStack.of("Cu|Li|LLZO|LFP|Cu"));
		assertSilent(rule, TestStack.of("Cu|Li|LLZO|S|Cu"));
	}

	@Test
	void threshold() {
		assertSilent(rule, TestStack.of("Cu|Li|LLZO|LFP|Cu").chargeCutoff(3.4));
		assertFires(Severity.WARNING, "layer4", rule, TestStack.of("Cu|Li|LLZO|LFP|Cu").chargeCutoff(3.41));
	}

	@Test
	void potentialUnknown() {
		assertUnknown(rule, TestStack.of("Cu|Li|LLZO|LMxO|Cu"));
	}
}
