/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.plausibility;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;

import org.interphase.core.material.Property;
import org.interphase.core.rule.Severity;
import org.interphase.rules.fixture.MaterialBuilder;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlausibleActivationEnergyTest {

	private final PlausibleActivationEnergy rule = new PlausibleActivationEnergy();

	private static TestStack of(double energy) {
		return TestStack.of("Li|LLZO|LFP").layer(1, layer -> layer.material(
				new MaterialBuilder("solid", "garnet", "").value(Property.ACTIVATION_ENERGY, energy, "").build()));
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0.15, 0.35, 0.7 })
	void plausible(double energy) {
		assertSilent(rule, of(energy));
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0.1, 0.71, 34 })
	void implausible(double energy) {
		assertFires(Severity.WARNING, "layer1", rule, of(energy));
	}
}
