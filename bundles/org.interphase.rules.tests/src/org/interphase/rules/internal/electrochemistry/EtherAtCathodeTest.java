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

class EtherAtCathodeTest {

	private final EtherAtCathode rule = new EtherAtCathode();

	@Test
	void threshold() {
		assertSilent(rule, TestStack.of("Li|LLZO|DOL|LCO").chargeCutoff(4.0));
		assertFires(Severity.WARNING, "boundary2", rule, TestStack.of("Li|LLZO|DOL|LCO").chargeCutoff(4.01));
	}

	@Test
	void otherLiquids() {
		assertSilent(rule, TestStack.of("Li|LLZO|LE|LCO").chargeCutoff(4.4));
		assertSilent(rule, TestStack.of("Li|DOL|LLZO|LCO").chargeCutoff(4.4));
	}

	@Test
	void potentialUnknown() {
		assertUnknown(rule, TestStack.of("Li|LLZO|DOL|LMxO"));
	}
}
