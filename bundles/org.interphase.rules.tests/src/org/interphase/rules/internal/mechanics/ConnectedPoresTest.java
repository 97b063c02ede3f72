/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.mechanics;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;

import org.interphase.core.rule.Severity;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;

class ConnectedPoresTest {

	private final ConnectedPores rule = new ConnectedPores();

	@Test
	void connected() {
		assertFires(Severity.WARNING, "layer1", rule,
				TestStack.of("Li|LLZO|LFP").layer(1, layer -> layer.porosity(0.02).connectedPores()));
	}

	@Test
	void closed() {
		assertSilent(rule, TestStack.of("Li|LLZO|LFP").layer(1, layer -> layer.porosity(0.02)));
	}
}
