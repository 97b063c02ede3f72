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
import org.interphase.model.Phase;
import org.interphase.rules.fixture.LayerBuilder;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;

class IncompleteCompositeTest {

	private final IncompleteComposite rule = new IncompleteComposite();

	private static TestStack parts(double filler, double liquid) {
		return TestStack.of("Li|QSSE|LFP").layer(1,
				layer -> layer.phase(Phase.FILLER, "llzo", filler).phase(Phase.LIQUID, "ile", liquid));
	}

	@Test
	void threshold() {
		assertSilent(rule, parts(0.8, 0.2));
		assertSilent(rule, parts(0.8, 0.191));
		assertFires(Severity.WARNING, "layer1", rule, parts(0.75, 0.15));
		assertFires(Severity.WARNING, "layer1", rule, parts(0.8, 0.22));
	}

	@Test
	void tooMuchByVolumeIsTheMatterOfAnotherRule() {
		assertSilent(rule, parts(0.8, 0.4).layer(1, LayerBuilder::byVolume));
	}

	@Test
	void fractionUnknown() {
		assertUnknown(rule, parts(0.8, Double.NaN));
		assertSilent(rule, TestStack.of("Li|QSSE|LFP"));
	}
}
