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

import org.interphase.core.rule.Finding;
import org.interphase.core.rule.Severity;
import org.interphase.rules.fixture.Faces;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;

class LithiophobicSurfaceTest {

	private final LithiophobicSurface rule = new LithiophobicSurface();

	private static TestStack withAngle(double angle) {
		return TestStack.of("Li|LLZO|LFP").stackPressure(1).rightFace(0, Faces.withAngle(angle));
	}

	@Test
	void thresholdsOfTheAngle() {
		assertSilent(rule, withAngle(90));
		assertFires(Severity.INFO, "boundary0", rule, withAngle(90.1));
		assertFires(Severity.INFO, "boundary0", rule, withAngle(120));
		assertFires(Severity.WARNING, "boundary0", rule, withAngle(120.1));
	}

	@Test
	void angleOfTheSurfaceState() {
		assertFires(Severity.WARNING, "boundary0", rule, TestStack.of("Li|LLZO|LFP").rightFace(0, Faces.AIR_EXPOSED));
		assertFires(Severity.INFO, "boundary0", rule, TestStack.of("Li|LLZO|LFP").rightFace(0, Faces.POLISHED));
	}

	@Test
	void angleOfTheFamily() {
		Finding finding = assertFires(Severity.WARNING, "boundary0", rule,
				TestStack.of("Li|LLCZNO|LFP").rightFace(0, Faces.AIR_EXPOSED));
		assertEquals(146, finding.value());
	}

	@Test
	void pressure() {
		assertFires(Severity.WARNING, "boundary0", rule, withAngle(146).stackPressure(1));
		assertSilent(rule, withAngle(146).stackPressure(1.01));
		assertSilent(rule, withAngle(146).stackPressure(0.1).fabricationPressure(250));
	}

	@Test
	void lithiophilicLayerOrDepositedLithium() {
		assertSilent(rule, TestStack.of("Li|LLZO|LFP").rightFace(0, Faces.ALLOYED));
		assertSilent(rule, TestStack.of("Li|LLZO|LFP").rightFace(0, Faces.FULL_CONTACT));
	}

	@Test
	void interlayerBetween() {
		assertSilent(rule, TestStack.of("Li|ILE|LLZO|LFP").rightFace(1, Faces.AIR_EXPOSED));
	}

	@Test
	void stateOfTheFaceUnknown() {
		assertUnknown(rule, TestStack.of("Li|LLZO|LFP"));
	}
}
