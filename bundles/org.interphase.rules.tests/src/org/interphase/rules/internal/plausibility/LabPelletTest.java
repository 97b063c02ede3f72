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

class LabPelletTest {

	private final LabPellet rule = new LabPellet();

	private static TestStack cell(double thickness) {
		return TestStack.of("Li|LLZO|LFP").thickness(1, thickness).layer(2, layer -> layer.arealCapacity(1));
	}

	@Test
	void thickness() {
		assertSilent(rule, cell(100));
		assertFires(Severity.WARNING, "layer1", rule, cell(500));
	}

	@Test
	void withoutAnEnergy() {
		assertSilent(rule, TestStack.of("Li|LLZO|LFP").thickness(1, 500));
		assertSilent(rule, TestStack.of("Li|LLZO|Li").thickness(1, 500).layer(2, layer -> layer.arealCapacity(1)));
	}

	@Test
	void thickPolymerIsNoPellet() {
		assertSilent(rule, TestStack.of("Li|PEO|LFP").thickness(1, 200).layer(2, layer -> layer.arealCapacity(1)));
	}
}
