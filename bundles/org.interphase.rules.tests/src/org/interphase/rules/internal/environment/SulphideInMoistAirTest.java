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
import org.interphase.model.Atmosphere;
import org.interphase.model.Phase;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SulphideInMoistAirTest {

	private final SulphideInMoistAir rule = new SulphideInMoistAir();

	@ParameterizedTest
	@ValueSource(strings = { "INERT", "VACUUM" })
	void inert(Atmosphere atmosphere) {
		assertSilent(rule, TestStack.of("Li|LPSCl|LFP").atmosphere(atmosphere));
	}

	@Test
	void dewPointOfTheDryRoom() {
		assertSilent(rule, TestStack.of("Li|LPSCl|LFP").atmosphere(Atmosphere.DRY_AIR).dewPoint(-40));
		assertFires(Severity.ERROR, "layer1", rule,
				TestStack.of("Li|LPSCl|LFP").atmosphere(Atmosphere.DRY_AIR).dewPoint(-39.9));
	}

	@Test
	void air() {
		assertFires(Severity.ERROR, "layer1", rule, TestStack.of("Li|LPSCl|LFP").atmosphere(Atmosphere.AIR));
	}

	@Test
	void sulphideInACathode() {
		assertFires(Severity.ERROR, "layer2", rule, TestStack.of("Li|LLZO|LFP").atmosphere(Atmosphere.AIR).layer(2,
				layer -> layer.phase(Phase.ACTIVE, "lfp", 0.7).phase(Phase.CATHOLYTE, "lpscl", 0.3)));
	}

	@Test
	void noSulphide() {
		assertSilent(rule, TestStack.of("Li|LLZO|LFP").atmosphere(Atmosphere.AIR));
	}

	@Test
	void nothingSaid() {
		assertUnknown(rule, TestStack.of("Li|LPSCl|LFP"));
		assertUnknown(rule, TestStack.of("Li|LPSCl|LFP").atmosphere(Atmosphere.DRY_AIR));
	}
}
