/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.mechanics;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;
import static org.interphase.rules.fixture.Verdicts.assertUnknown;

import org.interphase.core.rule.Severity;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;

class PorousSeparatorTest {

	private final PorousSeparator rule = new PorousSeparator();

	private static TestStack porous(String electrolyte, double porosity) {
		return TestStack.of("Li|" + electrolyte + "|LFP").layer(1, layer -> layer.porosity(porosity));
	}

	@Test
	void oxide() {
		assertSilent(rule, porous("LLZO", 0.0499));
		assertFires(Severity.WARNING, "layer1", rule, porous("LLZO", 0.0501));
		assertFires(Severity.WARNING, "layer1", rule, porous("LATP", 0.0999));
		assertFires(Severity.ERROR, "layer1", rule, porous("LATP", 0.1001));
	}

	@Test
	void sulphide() {
		assertSilent(rule, porous("LPSCl", 0.18));
		assertFires(Severity.WARNING, "layer1", rule, porous("LPSCl", 0.201));
		assertFires(Severity.WARNING, "layer1", rule, porous("LPSCl", 0.5));
	}

	@Test
	void others() {
		assertSilent(rule, porous("LiPON", 0.3));
		assertSilent(rule, porous("QSSE", 0.3));
	}

	@Test
	void porosityUnknown() {
		assertUnknown(rule, TestStack.of("Li|LLZO|LFP"));
	}
}
