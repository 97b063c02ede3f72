/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.example.embed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.interphase.core.assess.StackAssessment;
import org.interphase.core.notation.NotationException;
import org.interphase.core.registry.Registries;
import org.junit.jupiter.api.Test;

class AssessCellTest {

	@Test
	void everythingIsFoundWithoutOsgi() {
		assertEquals(List.of(), Registries.standard().problems());
		assertTrue(Registries.standard().rules().size() > 50);
	}

	@Test
	void eachBoundaryHasAResistance() throws NotationException {
		StackAssessment stack = AssessCell.assess("Li 20 um | ILE 1 um | LLZO 30 um [polished] | ILE 1 um | LFP 60 um");
		assertEquals(4, stack.boundaries().size());
		assertTrue(stack.boundaries().stream().allMatch(boundary -> boundary.headline().isPresent()));
		assertTrue(stack.boundaries().get(0).headline().orElseThrow().asr().median() > 1);
	}

	@Test
	void aBadCellHasAnError() throws NotationException {
		assertTrue(AssessCell.assess("Li 20 um | LATP 30 um | LFP").findings().stream()
				.anyMatch(finding -> finding.rule().equals("R-ECH-03")));
	}
}
