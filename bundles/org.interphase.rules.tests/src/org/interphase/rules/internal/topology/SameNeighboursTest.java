/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.topology;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;

import org.interphase.core.rule.Severity;
import org.interphase.model.ContactState;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;

class SameNeighboursTest {

	private final SameNeighbours rule = new SameNeighbours();

	@Test
	void different() {
		assertSilent(rule, TestStack.of("Li|LiPON|LLZO|LFP"));
	}

	@Test
	void sameMaterial() {
		assertFires(Severity.WARNING, "boundary1", rule, TestStack.of("Li|LiPON|LiPON|LCO"));
	}

	@Test
	void sameUnknownMaterial() {
		assertFires(Severity.WARNING, "boundary1", rule, TestStack.of("Li|X1|X1|LCO"));
		assertSilent(rule, TestStack.of("Li|X1|X2|LCO"));
	}

	@Test
	void declaredBoundary() {
		assertSilent(rule, TestStack.of("Li|LiPON|LiPON|LCO").contact(1, ContactState.DEPOSITED));
	}
}
