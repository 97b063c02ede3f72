/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.environment;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.interphase.core.rule.Finding;
import org.interphase.core.rule.Severity;
import org.interphase.rules.fixture.Faces;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;

class CleanGarnetTest {

	private final CleanGarnet rule = new CleanGarnet();

	@Test
	void polishedFace() {
		Finding finding = assertFires(Severity.INFO, "boundary0", rule,
				TestStack.of("Li|LLZO|LFP").rightFace(0, Faces.POLISHED));
		assertTrue(finding.message().contains("polished"), finding::message);
	}

	@Test
	void otherFaces() {
		assertSilent(rule, TestStack.of("Li|LLZO|LFP").rightFace(0, Faces.AIR_EXPOSED));
		assertSilent(rule, TestStack.of("Li|LATP|LFP").rightFace(0, Faces.POLISHED));
		assertSilent(rule, TestStack.of("Li|LLZO|LFP").leftFace(0, Faces.POLISHED));
	}
}
