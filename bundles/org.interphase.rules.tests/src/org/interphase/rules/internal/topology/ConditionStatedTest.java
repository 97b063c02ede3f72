/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.topology;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;
import static org.interphase.rules.fixture.Verdicts.run;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.interphase.core.rule.Severity;
import org.interphase.model.ContactState;
import org.interphase.rules.fixture.Faces;
import org.interphase.rules.fixture.Measurements;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionStatedTest {

	private final ConditionStated rule = new ConditionStated();

	@ParameterizedTest
	@ValueSource(strings = { "Cu|Li|ILE|LLZO|gel|LFP|Al", "Li|PEO|LLZO|PEO|LFP", "Li|LNO|LLZO|ILE|LFP" })
	void softFacesNeedNone(String notation) {
		assertSilent(rule, TestStack.of(notation));
	}

	@Test
	void nothingStated() {
		assertFires(Severity.WARNING, "boundary0", rule, TestStack.of("Li|LLZO|ILE|LFP"));
		assertEquals(2, run(rule, TestStack.of("Li|LLZO|LFP")).size());
	}

	@Test
	void anyStatementWillDo() {
		assertSilent(rule, TestStack.of("Li|LLZO|ILE|LFP").rightFace(0, Faces.POLISHED));
		assertSilent(rule, TestStack.of("Li|LLZO|ILE|LFP").contact(0, ContactState.PRESSED));
		assertSilent(rule, TestStack.of("Li|LLZO|ILE|LFP").rightFace(0, Faces.withAngle(95)));
		assertSilent(rule, TestStack.of("Li|LLZO|ILE|LFP").measured(0, Measurements.criticalCurrent(1)));
	}
}
