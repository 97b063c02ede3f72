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

import org.interphase.core.material.Property;
import org.interphase.core.rule.Finding;
import org.interphase.core.rule.Severity;
import org.interphase.rules.fixture.MaterialBuilder;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;

class ShearCriterionTest {

	private final ShearCriterion rule = new ShearCriterion();

	@Test
	void stiffCeramic() {
		Finding finding = assertFires(Severity.INFO, "boundary0", rule, TestStack.of("Li|LLZO|LFP"));
		assertEquals(21.3, finding.value(), 0.1);
	}

	@Test
	void fromYoungsModulus() {
		Finding finding = assertFires(Severity.INFO, "boundary0", rule, TestStack.of("Li|LPSCl|LFP"));
		assertEquals(22.1 / (2 * 1.37) / 2.83, finding.value(), 1e-9);
	}

	@Test
	void softSeparator() {
		assertSilent(rule, TestStack.of("Li|PEO|LFP"));
		assertSilent(rule, TestStack.of("Li|LLZO|LFP").layer(1, layer -> layer
				.material(new MaterialBuilder("soft", "garnet", "").value(Property.SHEAR_MODULUS, 5, "").build())));
	}

	@Test
	void behindALiquid() {
		assertSilent(rule, TestStack.of("Li|ILE|LLZO|LFP"));
	}

	@Test
	void unknownModulus() {
		assertUnknown(rule, TestStack.of("Li|LATP|LFP"));
	}
}
