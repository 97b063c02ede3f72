/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.plausibility;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;
import static org.interphase.rules.fixture.Verdicts.assertUnknown;

import org.interphase.core.material.MaterialRecords;
import org.interphase.core.rule.Severity;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;

class EnoughLithiumTest {

	private final EnoughLithium rule = new EnoughLithium();

	private static TestStack cell(String cathode, double lithium, double capacity) {
		return TestStack.of("Li|LLZO|" + cathode).thickness(0, lithium).layer(2, layer -> layer.arealCapacity(capacity));
	}

	@Test
	void sulphurNeedsLithium() {
		assertSilent(rule, cell("S", 19.41, 4));
		assertFires(Severity.WARNING, "layer0", rule, cell("S", 19.39, 4));
	}

	@Test
	void otherCathodesBringIt() {
		assertSilent(rule, cell("LFP", 1, 4));
		assertSilent(rule, TestStack.of("Li|LLZO|Li"));
	}

	@Test
	void somethingUnknown() {
		assertUnknown(rule, cell("S", Double.NaN, 4));
		assertUnknown(rule, cell("S", 20, Double.NaN));
		assertUnknown(rule, cell("LFP", 20, 4).layer(2, layer -> layer.material(MaterialRecords.unknown("cathode"))));
	}
}
