/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.example.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.interphase.core.notation.NotationException;
import org.interphase.core.rule.Finding;
import org.junit.jupiter.api.Test;

class MaximumLiquidShareTest {

	@Test
	void aThinFilmIsAllowed() throws NotationException {
		assertEquals(List.of(), findings("Li 20 um | ILE 1 um | LLZO 100 um | ILE 1 um | LFP"));
	}

	@Test
	void aThickFilmIsNot() throws NotationException {
		Finding finding = findings("Li 20 um | LE 50 um | LLZO 100 um | ILE 50 um | LFP").get(0);
		assertEquals(50, finding.value(), 1e-9);
		assertEquals(10, finding.threshold(), 1e-9);
	}

	@Test
	void withoutAThicknessNothingIsClaimed() throws NotationException {
		List<Finding> findings = findings("Li 20 um | LE 5 um | LLZO | LFP");
		assertEquals(1, findings.size());
		assertTrue(findings.get(0).unknown());
	}

	private static List<Finding> findings(String notation) throws NotationException {
		return Cells.assess(notation).findings().stream().filter(finding -> finding.rule().equals("ACME-LIQ-01")).toList();
	}
}
