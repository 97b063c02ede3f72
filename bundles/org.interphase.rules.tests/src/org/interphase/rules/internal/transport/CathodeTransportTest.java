/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.transport;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;
import static org.interphase.rules.fixture.Verdicts.assertUnknown;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.interphase.core.rule.Finding;
import org.interphase.core.rule.Severity;
import org.interphase.model.Phase;
import org.interphase.rules.fixture.TestMaterials;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;

class CathodeTransportTest {

	private final CathodeTransport rule = new CathodeTransport();

	/** 40 % by volume of an argyrodite with 1.14E-3 S/cm conduct 2.88E-4 S/cm. */
	private static TestStack cell(double thickness, double radius) {
		return TestStack.of("Li|LPSCl|LFP").thickness(2, thickness).layer(2, layer -> layer.particleRadius(radius)
				.phase(Phase.ACTIVE, "lfp", 0.6).phase(Phase.CATHOLYTE, "lpscl", 0.4).byVolume());
	}

	@Test
	void resistance() {
		assertSilent(rule, cell(170, 50));
		assertFires(Severity.WARNING, "layer2", rule, cell(175, 50));
	}

	/** Particles of 0.1 um make 1.8E5 cm2/cm3, so that the reaction reaches 2.8 um. */
	@Test
	void depth() {
		assertSilent(rule, cell(8, 0.1));
		Finding finding = assertFires(Severity.WARNING, "layer2", rule, cell(9, 0.1));
		assertEquals(8.5, finding.threshold(), 0.1);
	}

	@Test
	void floodedPores() {
		assertSilent(rule, TestStack.of("Li|ILE|LFP").thickness(2, 20).layer(1,
				layer -> layer.material(TestMaterials.INSTANCE.get("gel"))).layer(2,
						layer -> layer.particleRadius(1).porosity(0.4)));
	}

	@Test
	void byMass() {
		assertSilent(rule, TestStack.of("Li|LPSCl|LFP").thickness(2, 30).layer(2, layer -> layer.particleRadius(1)
				.phase(Phase.ACTIVE, "lfp", 0.7).phase(Phase.CATHOLYTE, "lpscl", 0.3)));
	}

	@Test
	void somethingUnknown() {
		assertUnknown(rule, cell(50, Double.NaN));
		assertUnknown(rule, cell(Double.NaN, 1));
		assertUnknown(rule, TestStack.of("Li|LPSCl|LFP").thickness(2, 50));
	}
}
