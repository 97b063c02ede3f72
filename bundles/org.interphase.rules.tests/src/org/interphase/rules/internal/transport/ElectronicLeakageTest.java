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

class ElectronicLeakageTest {

	private final ElectronicLeakage rule = new ElectronicLeakage();

	private static TestStack leaking(double conductivity) {
		MaterialRecord material = new MaterialBuilder("m", "garnet", "")
				.value(Property.ELECTRONIC_CONDUCTIVITY, conductivity, "").build();
		return TestStack.of("Li|LLZO|LFP").layer(1, layer -> layer.material(material));
	}

	@Test
	void thresholds() {
		assertSilent(rule, leaking(1e-10));
		assertFires(Severity.INFO, "layer1", rule, leaking(1.1e-10));
		assertFires(Severity.WARNING, "layer1", rule, leaking(1.27e-8));
		assertFires(Severity.WARNING, "layer1", rule, leaking(1e-6));
		assertFires(Severity.ERROR, "layer1", rule, leaking(1.1e-6));
	}

	@Test
	void rangesByTheirGeometricMean() {
		assertFires(Severity.INFO, "layer1", rule, TestStack.of("Li|LLZO|LFP"));
		assertSilent(rule, TestStack.of("Li|LiPON|LCO"));
	}

	@Test
	void conductivityUnknown() {
		assertUnknown(rule, TestStack.of("Li|LATP|LFP"));
		assertSilent(rule, TestStack.of("Li|ILE|LATP|LFP"));
	}
}
