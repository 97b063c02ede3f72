/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.electrochemistry;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;
import static org.interphase.rules.fixture.Verdicts.assertUnknown;
import static org.interphase.rules.fixture.Verdicts.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.interphase.core.rule.Finding;
import org.interphase.core.rule.Severity;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;

class ThermodynamicWindowTest {

	private final ThermodynamicWindow rule = new ThermodynamicWindow();

	@Test
	void garnetIsMetastableAtBothElectrodes() {
		List<Finding> findings = run(rule, TestStack.of("Li|LLZO|LFP"));
		assertEquals(2, findings.size());
		for (Finding finding : findings) {
			assertEquals(Severity.INFO, finding.severity());
			assertFalse(finding.unknown());
		}
	}

	@Test
	void insideTheWindow() {
		assertSilent(rule, TestStack.of("Li|ILE|LATP|LFP").chargeCutoff(4.21));
		assertFires(Severity.INFO, "boundary2", rule, TestStack.of("Li|ILE|LATP|LFP").chargeCutoff(4.22));
	}

	@Test
	void silentWhereAMoreSpecificRuleSpeaks() {
		assertSilent(rule, TestStack.of("Li|LATP|ILE|LFP"));
		assertSilent(rule, TestStack.of("LTO|LATP|ILE|LFP"));
		assertSilent(rule, TestStack.of("Li|LPSCl|ILE|LFP"));
		assertSilent(rule, TestStack.of("Li|ILE|LPSCl|NMC811"));
		assertSilent(rule, TestStack.of("Li|ILE|LZP|LFP").chargeCutoff(5.6));
	}

	@Test
	void windowUnknown() {
		assertUnknown(rule, TestStack.of("Li|LLCZNO|LFP"));
	}
}
