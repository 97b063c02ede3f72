/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.plausibility;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;
import static org.interphase.rules.fixture.Verdicts.assertUnknown;

import org.interphase.core.rule.Severity;
import org.interphase.rules.fixture.Measurements;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;

class CapacityAboveTheoryTest {

	private final CapacityAboveTheory rule = new CapacityAboveTheory();

	private static TestStack giving(String cathode, double capacity) {
		return TestStack.of("Li|LLZO|" + cathode).layer(2, layer -> layer.specificCapacity(capacity));
	}

	@Test
	void threshold() {
		assertSilent(rule, giving("LFP", 171.7));
		assertFires(Severity.WARNING, "layer2", rule, giving("LFP", 171.8));
	}

	@Test
	void lithiumHasTheCapacityOfTheHandbook() {
		assertSilent(rule, TestStack.of("Li|LLZO|LFP").layer(0, layer -> layer.specificCapacity(3861.33)));
	}

	/** A published table lists 176.7 mAh/g for a cell with LiFePO4. */
	@Test
	void reportedForTheCell() {
		assertSilent(rule, TestStack.of("Li|LLZO|LFP").measured(Measurements.specificCapacity(160)));
		assertFires(Severity.WARNING, "layer2", rule,
				TestStack.of("Li|LLZO|LFP").measured(Measurements.specificCapacity(176.7)));
		assertFires(Severity.WARNING, "layer2", rule,
				giving("LFP", 180).measured(Measurements.specificCapacity(176.7)));
	}

	@Test
	void theoryUnknown() {
		assertUnknown(rule, giving("LCO", 150));
		assertSilent(rule, TestStack.of("Li|LLZO|LCO"));
	}
}
