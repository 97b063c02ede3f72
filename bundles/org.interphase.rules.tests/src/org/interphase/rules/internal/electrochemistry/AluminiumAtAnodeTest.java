/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.electrochemistry;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;
import static org.interphase.rules.fixture.Verdicts.assertUnknown;

import org.interphase.core.material.MaterialRecords;
import org.interphase.core.rule.Severity;
import org.interphase.rules.fixture.TestMaterials;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;

class AluminiumAtAnodeTest {

	private final AluminiumAtAnode rule = new AluminiumAtAnode();

	@Test
	void aluminiumAtTheCathodeOnly() {
		assertSilent(rule, TestStack.of("Cu|Li|LLZO|LFP|Al"));
		assertSilent(rule, TestStack.of("Al|LTO|LLZO|LFP|Al"));
	}

	@Test
	void aluminiumAtLithium() {
		assertFires(Severity.ERROR, "layer0", rule, TestStack.of("Al|Li|LLZO|LFP|Al"));
		assertFires(Severity.ERROR, "layer0", rule, TestStack.of("Al|LLZO|LFP|Al").anodeFree());
		assertFires(Severity.ERROR, "layer3", rule, TestStack.of("Li|LLZO|LFP|SS|Li|LLZO|LFP").layer(3,
				layer -> layer.material(TestMaterials.INSTANCE.get("al"))));
	}

	@Test
	void collectorUnknown() {
		assertUnknown(rule, TestStack.of("Cu|Li|LLZO|LFP|Al").layer(0,
				layer -> layer.material(MaterialRecords.unknown("foil"))));
	}
}
