/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.transport;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;
import static org.interphase.rules.fixture.Verdicts.assertUnknown;

import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Property;
import org.interphase.core.rule.Severity;
import org.interphase.rules.fixture.MaterialBuilder;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;

class PoorConductorTest {

	private final PoorConductor rule = new PoorConductor();

	private static TestStack conducting(double conductivity) {
		MaterialRecord material = new MaterialBuilder("m", "garnet", "").value(Property.IONIC_CONDUCTIVITY, conductivity, "")
				.value(Property.ACTIVATION_ENERGY, 0.35, "sigma").build();
		return TestStack.of("Li|LLZO|LFP").layer(1, layer -> layer.material(material).thickness(500));
	}

	@Test
	void thresholdOfTheConductivity() {
		assertSilent(rule, conducting(1e-4));
		assertFires(Severity.WARNING, "layer1", rule, conducting(0.99e-4));
	}

	@Test
	void thresholdOfTheThickness() {
		assertSilent(rule, TestStack.of("Li|LiPON|LCO").thickness(1, 10));
		assertFires(Severity.WARNING, "layer1", rule, TestStack.of("Li|LiPON|LCO").thickness(1, 10.1));
	}

	@Test
	void conductivityIsScaledToTheTemperature() {
		assertFires(Severity.WARNING, "layer1", rule, conducting(5e-4).temperature(-10));
		assertSilent(rule, conducting(5e-5).temperature(60));
	}

	@Test
	void totalCountsWhereGrainsAreListedToo() {
		assertFires(Severity.WARNING, "layer1", rule, TestStack.of("Li|LLTO|LFP").thickness(1, 500));
	}

	@Test
	void polymerIsJudgedOnlyWithoutSolid() {
		assertFires(Severity.WARNING, "layer1", rule, TestStack.of("Li|PEO|LFP").thickness(1, 50));
		assertSilent(rule, TestStack.of("Li|PEO|LLZO|LFP").thickness(1, 50).thickness(2, 500));
	}

	@Test
	void somethingUnknown() {
		assertUnknown(rule, TestStack.of("Li|LAGP|LFP").thickness(1, 500));
		assertUnknown(rule, TestStack.of("Li|LiPON|LFP"));
		assertUnknown(rule, TestStack.of("Li|LATP|LFP").thickness(1, 500).temperature(60));
	}
}
