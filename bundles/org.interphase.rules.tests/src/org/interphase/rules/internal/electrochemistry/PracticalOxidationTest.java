/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.electrochemistry;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;
import static org.interphase.rules.fixture.Verdicts.assertUnknown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.interphase.core.rule.Finding;
import org.interphase.core.rule.Severity;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;

class PracticalOxidationTest {

	private final PracticalOxidation rule = new PracticalOxidation();

	@Test
	void belowAndAboveTheLimit() {
		assertSilent(rule, TestStack.of("Li|LLZO|LE|NMC811").chargeCutoff(4.3));
		Finding finding = assertFires(Severity.WARNING, "boundary2", rule,
				TestStack.of("Li|LLZO|LE|NMC811").chargeCutoff(4.31));
		assertEquals(4.31, finding.value());
		assertEquals(4.3, finding.threshold());
	}

	@Test
	void cutoffCountsFromTheAnode() {
		assertFires(Severity.WARNING, "boundary2", rule, TestStack.of("LTO|LLZO|LE|NMC811").chargeCutoff(2.8));
		assertSilent(rule, TestStack.of("LTO|LLZO|LE|NMC811").chargeCutoff(2.7));
	}

	@Test
	void potentialIsAssumedWithoutCutoff() {
		Finding finding = assertFires(Severity.INFO, "boundary3", rule, TestStack.of("Li|ILE|LLZO|ILE|LFP"));
		assertTrue(finding.message().startsWith("Assumed"), finding::message);
	}

	@Test
	void lowerEndOfARangeCounts() {
		assertFires(Severity.WARNING, "boundary2", rule, TestStack.of("Li|LLZO|ILE|LCO").chargeCutoff(5.1));
	}

	@Test
	void noPracticalLimit() {
		assertUnknown(rule, TestStack.of("Li|LLZO|LFP").chargeCutoff(3.8));
	}

	@Test
	void practicalLimitOfASolid() {
		assertSilent(rule, TestStack.of("Li|LZP|LFP").chargeCutoff(3.8));
	}

	@Test
	void potentialUnknown() {
		assertUnknown(rule, TestStack.of("Li|LLZO|LE|LMxO"));
	}

	@Test
	void polyethersAndCoatingsAreJudgedElsewhere() {
		assertSilent(rule, TestStack.of("Li|PEO|LCO").chargeCutoff(4.4));
		assertSilent(rule, TestStack.of("Li|LLZO|DOL|LCO").chargeCutoff(4.4));
		assertSilent(rule, TestStack.of("Li|LLZO|LNO|LCO").chargeCutoff(4.4));
	}
}
