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

class SymmetricCellTest {

	private final SymmetricCell rule = new SymmetricCell();

	@Test
	void symmetric() {
		assertFires(Severity.INFO, "stack", rule, TestStack.of("Li|LLZO|Li"));
	}

	@Test
	void notSymmetric() {
		assertSilent(rule, TestStack.of("Li|LLZO|LFP"));
	}
}
