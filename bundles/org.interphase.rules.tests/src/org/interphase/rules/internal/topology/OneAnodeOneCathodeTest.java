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
import org.interphase.model.ElectrodeRole;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;

class OneAnodeOneCathodeTest {

	private final OneAnodeOneCathode rule = new OneAnodeOneCathode();

	@Test
	void twoSides() {
		assertSilent(rule, TestStack.of("Cu|Li|LLZO|LFP|Al"));
	}

	@Test
	void noCathode() {
		Finding finding = assertFires(Severity.ERROR, "stack", rule, TestStack.of("Li|LLZO"));
		assertTrue(finding.message().contains("cell 1 has 1 and 0"), finding::message);
	}

	@Test
	void twoCathodes() {
		assertFires(Severity.ERROR, "stack", rule, TestStack.of("Li|LLZO|LFP|ILE|LCO")
				.layer(4, layer -> layer.role(ElectrodeRole.CATHODE)));
	}

	@Test
	void neighboursOfOneRoleAreOneSide() {
		assertSilent(rule, TestStack.of("Li|LLZO|LFP|LCO").layer(3, layer -> layer.role(ElectrodeRole.CATHODE)));
	}

	@Test
	void symmetricCellHasBoth() {
		assertSilent(rule, TestStack.of("Li|LLZO|Li"));
	}

	@Test
	void anodeFreeNeedsTheFlag() {
		assertSilent(rule, TestStack.of("Cu|LLZO|LFP").anodeFree());
		assertFires(Severity.ERROR, "stack", rule,
				TestStack.of("Cu|LLZO|LFP").layer(2, layer -> layer.role(ElectrodeRole.CATHODE)));
	}

	@Test
	void missingPlateIsTheMatterOfAnotherRule() {
		assertSilent(rule, TestStack.of("Li|LLZO|LFP|Li|LLZO|LFP"));
	}
}
