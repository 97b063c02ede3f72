/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.electrochemistry;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;
import static org.interphase.rules.fixture.Verdicts.run;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Property;
import org.interphase.core.rule.Severity;
import org.interphase.rules.fixture.MaterialBuilder;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitaniumAtOtherAnodesTest {

	private final TitaniumAtOtherAnodes rule = new TitaniumAtOtherAnodes();

	@Test
	void titanateAnodeOnTitanates() {
		assertFires(Severity.WARNING, "boundary0", rule, TestStack.of("LTO|LATP|LFP"));
		assertFires(Severity.WARNING, "boundary0", rule, TestStack.of("LTO|LLTO|LFP"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "LTO|LAGP|LFP", "LTO|ILE|LATP|LFP", "Li|LATP|LFP", "LTO|LLZO|S" })
	void otherPairs(String notation) {
		assertSilent(rule, TestStack.of(notation));
	}

	@ParameterizedTest
	@CsvSource({ "0.299,0", "0.3,1", "1.799,1", "1.8,0" })
	void thresholds(double potential, int findings) {
		MaterialRecord anode = new MaterialBuilder("anode", "alloy", "M").value(Property.AVERAGE_POTENTIAL, potential, "")
				.build();
		assertEquals(findings, run(rule, TestStack.of("LTO|LATP|LFP").layer(0, layer -> layer.material(anode))).size());
	}
}
