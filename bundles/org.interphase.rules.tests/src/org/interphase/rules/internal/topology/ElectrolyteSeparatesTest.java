/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.topology;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.interphase.core.rule.Finding;
import org.interphase.core.rule.Severity;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElectrolyteSeparatesTest {

	private final ElectrolyteSeparates rule = new ElectrolyteSeparates();

	@ParameterizedTest
	@ValueSource(strings = { "Li|LLZO|LFP", "Li|ILE|LLZO|ILE|LFP", "Li|gel|LFP", "Li|PEO|LFP", "Li|QSSE|LCO" })
	void solidsGelsAndPolymersSeparate(String notation) {
		assertSilent(rule, TestStack.of(notation));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Li|LFP", "Li|LNO|LFP" })
	void nothingConductsIons(String notation) {
		assertFires(Severity.ERROR, "stack", rule, TestStack.of(notation));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Li|ILE|LFP", "Li|LE|LNO|LFP" })
	void liquidAlone(String notation) {
		Finding finding = assertFires(Severity.WARNING, "stack", rule, TestStack.of(notation));
		assertTrue(finding.message().contains("Liquid cell"), finding::message);
	}

	@Test
	void liquidInAHostSeparates() {
		assertSilent(rule, TestStack.of("Li|LE|LFP").layer(1, layer -> layer.hostPorosity(0.4)));
	}

	@Test
	void plateOfLithiumOnTheCollector() {
		assertSilent(rule, TestStack.of("Cu|LLZO|LFP").anodeFree());
		assertFires(Severity.WARNING, "stack", rule, TestStack.of("Cu|ILE|LFP").anodeFree());
	}

	@Test
	void eachCellIsJudged() {
		Finding finding = assertFires(Severity.ERROR, "stack", rule, TestStack.of("Li|LLZO|LFP|SS|Li|LFP"));
		assertTrue(finding.message().contains("cell 2"), finding::message);
	}
}
