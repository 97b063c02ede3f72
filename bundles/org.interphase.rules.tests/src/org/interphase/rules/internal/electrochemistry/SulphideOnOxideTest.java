/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.electrochemistry;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;
import static org.interphase.rules.fixture.Verdicts.assertUnknown;

import org.interphase.core.rule.Severity;
import org.interphase.model.Phase;
import org.interphase.rules.fixture.Faces;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;

class SulphideOnOxideTest {

	private final SulphideOnOxide rule = new SulphideOnOxide();

	@Test
	void bareOxide() {
		assertFires(Severity.WARNING, "boundary1", rule, TestStack.of("Li|LPSCl|NMC811"));
	}

	@Test
	void coatings() {
		assertSilent(rule, TestStack.of("Li|LPSCl|NMC811").layer(2, layer -> layer.coating("LiNbO3")));
		assertSilent(rule, TestStack.of("Li|LPSCl|LNO|NMC811"));
		assertSilent(rule, TestStack.of("Li|LPSCl|NMC811").rightFace(1, Faces.coatedWith("lno")));
	}

	@Test
	void sulphideInsideTheCathode() {
		assertFires(Severity.WARNING, "boundary2", rule, TestStack.of("Li|LPSCl|ILE|NMC811").layer(3,
				layer -> layer.phase(Phase.ACTIVE, "nmc811", 0.7).phase(Phase.CATHOLYTE, "lpscl", 0.3)));
	}

	@Test
	void otherPairs() {
		assertSilent(rule, TestStack.of("Li|LPSCl|LFP"));
		assertSilent(rule, TestStack.of("Li|LLZO|NMC811"));
	}

	@Test
	void threshold() {
		assertSilent(rule, TestStack.of("Li|LPSCl|NMC811").chargeCutoff(2.3));
		assertFires(Severity.WARNING, "boundary1", rule, TestStack.of("Li|LPSCl|NMC811").chargeCutoff(2.31));
	}

	@Test
	void potentialUnknown() {
		assertUnknown(rule, TestStack.of("Li|LPSCl|LMxO"));
	}
}
