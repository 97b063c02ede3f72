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

class AcetonitrileAtLithiumTest {

	private final AcetonitrileAtLithium rule = new AcetonitrileAtLithium();

	@Test
	void onTheWrongSide() {
		assertFires(Severity.WARNING, "boundary0", rule, TestStack.of("Li|ORLE|LAGP|ORLE|NMC811"));
	}

	@Test
	void onTheRightSide() {
		assertSilent(rule, TestStack.of("Li|LE|LAGP|ORLE|NMC811"));
	}
}
