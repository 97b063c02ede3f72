/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.plausibility;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;
import static org.interphase.rules.fixture.Verdicts.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.interphase.core.rule.Finding;
import org.interphase.core.rule.Severity;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlausibleThicknessTest {

	private final PlausibleThickness rule = new PlausibleThickness();

	/** One layer with a thickness, in a stack of that layer only. */
	private static TestStack only(String word, double thickness) {
		return TestStack.of(word).thickness(0, thickness);
	}

	@ParameterizedTest
	@CsvSource({ "LiPON,0.1,5", "LPSCl,10,1500", "LLZO,5,2000", "PEO,5,300", "QSSE,5,300", "gel,0.1,100", "LFP,1,300",
			"Cu,4,50", "SS,4,500", "LNO,0.0005,1" })
	void bounds(String word, double least, double most) {
		assertSilent(rule, only(word, least));
		assertSilent(rule, only(word, most));
		assertFires(Severity.WARNING, "layer0", rule, only(word, least * 0.99));
		assertFires(Severity.WARNING, "layer0", rule, only(word, most * 1.01));
	}

	@Test
	void lithium() {
		assertSilent(rule, only("Li", 500));
		assertFires(Severity.WARNING, "layer0", rule, only("Li", 501));
	}

	@Test
	void silentWhereAMoreSpecificRuleSpeaks() {
		assertSilent(rule, only("LE", 222));
		assertFires(Severity.WARNING, "layer0", rule, only("LE", 0.05));
		assertSilent(rule, only("LLZO", -5));
	}

	@Test
	void thicknessUnknownIsSaidOnce() {
		List<Finding> findings = run(rule, TestStack.of("Li|ILE|LLZO|LFP").thickness(0, 20));
		assertEquals(1, findings.size());
		assertTrue(findings.get(0).unknown());
		assertTrue(findings.get(0).message().contains("of LLZO, LFP"), findings.get(0)::message);
	}

	@Test
	void nobodyKnowsWhatIsUsual() {
		assertSilent(rule, only("something-new", 1e6));
	}
}
