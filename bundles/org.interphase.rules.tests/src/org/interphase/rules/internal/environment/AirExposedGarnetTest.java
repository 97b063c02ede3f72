/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.environment;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;
import static org.interphase.rules.fixture.Verdicts.assertUnknown;
import static org.interphase.rules.fixture.Verdicts.run;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.interphase.core.rule.Severity;
import org.interphase.model.Atmosphere;
import org.interphase.rules.fixture.Faces;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;

class AirExposedGarnetTest {

	private final AirExposedGarnet rule = new AirExposedGarnet();

	@Test
	void exposedFace() {
		assertFires(Severity.WARNING, "boundary0", rule, TestStack.of("Li|LLZO|LFP").rightFace(0, Faces.AIR_EXPOSED)
				.leftFace(1, Faces.POLISHED));
	}

	@Test
	void polishedFaces() {
		assertSilent(rule, TestStack.of("Li|LLZO|LFP").rightFace(0, Faces.POLISHED).leftFace(1, Faces.POLISHED)
				.atmosphere(Atmosphere.AIR));
	}

	@Test
	void untreatedInInertGasOrAir() {
		assertSilent(rule, TestStack.of("Li|LLZO|LFP").atmosphere(Atmosphere.INERT));
		assertEquals(2, run(rule, TestStack.of("Li|LLZO|LFP").atmosphere(Atmosphere.AIR)).stream()
				.filter(finding -> finding.severity() == Severity.WARNING).count());
	}

	@Test
	void nothingSaid() {
		assertUnknown(rule, TestStack.of("Li|ILE|LLZO|ILE|LFP"));
	}

	@Test
	void noGarnet() {
		assertSilent(rule, TestStack.of("Li|LATP|LFP").rightFace(0, Faces.AIR_EXPOSED));
	}
}
