/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.environment;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;
import static org.interphase.rules.fixture.Verdicts.assertUnknown;

import org.interphase.core.rule.Severity;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;

class FlammableLiquidTest {

	private final FlammableLiquid rule = new FlammableLiquid();

	private static TestStack dosed(double dose, double solid) {
		return TestStack.of("Li|LE|LATP|LFP").thickness(2, solid).layer(1,
				layer -> layer.dose(dose).thickness(10 * dose));
	}

	@Test
	void dose() {
		assertSilent(rule, dosed(5, 500));
		assertFires(Severity.WARNING, "layer1", rule, dosed(5.5, 500));
	}

	@Test
	void share() {
		assertSilent(rule, dosed(2, 120));
		assertFires(Severity.WARNING, "stack", rule, dosed(2, 110));
	}

	@Test
	void ionicLiquidsDoNotBurn() {
		assertSilent(rule, TestStack.of("Li|ILE|LATP|LFP").thickness(2, 20).layer(1, layer -> layer.dose(9).thickness(90)));
	}

	@Test
	void liquidInAHost() {
		assertSilent(rule, TestStack.of("Li|LE|LATP|LFP").thickness(2, 1000).layer(1,
				layer -> layer.thickness(60).hostPorosity(0.5)));
		assertFires(Severity.WARNING, "layer1", rule, TestStack.of("Li|LE|LATP|LFP").thickness(2, 1000).layer(1,
				layer -> layer.thickness(120).hostPorosity(0.5)));
	}

	/** One cause, one message. */
	@Test
	void liquidCellsAreTheMatterOfAnotherRule() {
		assertSilent(rule, dosed(22, 500));
		assertSilent(rule, dosed(6, 500).freeVolume(1));
	}

	@Test
	void somethingUnknown() {
		assertUnknown(rule, TestStack.of("Li|LE|LATP|LFP"));
		assertUnknown(rule, dosed(2, Double.NaN));
	}
}
