/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.mechanics;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;
import static org.interphase.rules.fixture.Verdicts.assertUnknown;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.interphase.core.rule.Finding;
import org.interphase.core.rule.Severity;
import org.interphase.model.Phase;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;

class VolumeChangeTest {

	private final VolumeChange rule = new VolumeChange();

	private static TestStack inGarnet(String cathode) {
		return TestStack.of("LTO|LLZO|" + cathode).layer(2,
				layer -> layer.phase(Phase.ACTIVE, cathode, 0.6).phase(Phase.CATHOLYTE, "llzo", 0.4));
	}

	@Test
	void rigidMatrix() {
		assertSilent(rule, inGarnet("LFP"));
		assertFires(Severity.WARNING, "layer2", rule, inGarnet("S"));
		assertUnknown(rule, inGarnet("LCO"));
	}

	/** 2 mAh/cm2 plate 9.7 um, and 100 um of LiFePO4 with 50 % by volume shrink by 3.4 um. */
	@Test
	void thickness() {
		TestStack stack = TestStack.of("Li|gel|LFP").thickness(2, 100).layer(2, layer -> layer.arealCapacity(2)
				.phase(Phase.ACTIVE, "lfp", 0.5).phase(Phase.BINDER, "peo", 0.5).byVolume());
		assertSilent(rule, stack.compliance(6.4));
		Finding finding = assertFires(Severity.WARNING, "stack", rule, stack.compliance(6.2));
		assertEquals(6.3, finding.value(), 1e-9);
	}

	@Test
	void symmetricCellsStayAsThick() {
		assertSilent(rule, TestStack.of("Li|LLZO|Li").compliance(1));
	}

	@Test
	void somethingUnknown() {
		assertUnknown(rule, TestStack.of("Li|gel|LFP").thickness(2, 100).layer(2, layer -> layer.arealCapacity(2)));
		assertUnknown(rule, TestStack.of("Li|gel|LFP").compliance(10));
		assertUnknown(rule, TestStack.of("Cu|gel|LFP").anodeFree().compliance(10));
	}
}
