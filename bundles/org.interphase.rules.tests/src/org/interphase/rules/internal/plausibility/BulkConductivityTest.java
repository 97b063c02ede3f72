/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.plausibility;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;

import org.interphase.core.rule.Severity;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;

class BulkConductivityTest {

	private final BulkConductivity rule = new BulkConductivity();

	@Test
	void grainsOnly() {
		assertFires(Severity.WARNING, "layer1", rule, TestStack.of("Li|LZP|LFP"));
	}

	@Test
	void totalIsKnown() {
		assertSilent(rule, TestStack.of("Li|LLTO|LFP"));
		assertSilent(rule, TestStack.of("Li|LLZO|LFP"));
	}
}
