/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.plausibility;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;
import static org.interphase.rules.fixture.Verdicts.assertUnknown;

import org.interphase.core.material.Provenance;
import org.interphase.core.rule.Severity;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;

class UnverifiedValuesTest {

	private final UnverifiedValues rule = new UnverifiedValues();

	@Test
	void share() {
		assertSilent(rule, TestStack.of("Li|LLZO|LFP").driver(Provenance.READ, 0.6).driver(Provenance.RECALLED, 0.4));
		assertFires(Severity.INFO, "stack", rule, TestStack.of("Li|LLZO|LFP").driver(Provenance.READ, 0.4)
				.driver(Provenance.RECALLED, 0.3).driver(Provenance.RECALLED, 0.3));
	}

	@Test
	void nothingEstimated() {
		assertUnknown(rule, TestStack.of("Li|LLZO|LFP"));
	}
}
