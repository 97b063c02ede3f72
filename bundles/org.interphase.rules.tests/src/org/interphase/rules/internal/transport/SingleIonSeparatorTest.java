/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.transport;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;
import static org.interphase.rules.fixture.Verdicts.assertUnknown;

import org.interphase.core.rule.Severity;
import org.interphase.rules.fixture.MaterialBuilder;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;

class SingleIonSeparatorTest {

	private final SingleIonSeparator rule = new SingleIonSeparator();

	@Test
	void threshold() {
		assertSilent(rule, TestStack.of("Li|LLZO|LFP"));
		assertFires(Severity.WARNING, "layer1", rule, TestStack.of("Li|PEO|LFP"));
	}

	@Test
	void onlyTheSeparatorCounts() {
		assertSilent(rule, TestStack.of("Li|PEO|LLZO|LFP"));
	}

	@Test
	void numberOfTheFamily() {
		assertSilent(rule, TestStack.of("Li|LLCZNO|LFP"));
		assertUnknown(rule, TestStack.of("Li|PEO|LFP").layer(1,
				layer -> layer.material(new MaterialBuilder("other", "polymer", "").build())));
	}

	@Test
	void unknownNumber() {
		assertUnknown(rule, TestStack.of("Li|gel|LFP"));
	}
}
