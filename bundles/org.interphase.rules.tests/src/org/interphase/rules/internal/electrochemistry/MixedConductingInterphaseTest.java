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
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Property;
import org.interphase.core.rule.Finding;
import org.interphase.core.rule.Severity;
import org.interphase.model.Phase;
import org.interphase.rules.fixture.MaterialBuilder;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MixedConductingInterphaseTest {

	private final MixedConductingInterphase rule = new MixedConductingInterphase();

	@ParameterizedTest
	@CsvSource({ "LATP,Ti4+", "LLTO,Ti4+", "LAGP,Ge4+", "LSPS,Sn4+" })
	void reducibleCationAtLithium(String electrolyte, String cation) {
		Finding finding = assertFires(Severity.ERROR, "boundary0", rule, TestStack.of("Li|" + electrolyte + "|LFP"));
		assertTrue(finding.message().contains(cation + " is reduced"), finding::message);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Li|LLZO|LFP", "Li|LPSCl|LFP", "Li|LiPON|LCO", "Li|ILE|LATP|LFP", "Li|LiPON|LATP|LFP",
			"Li|ILE+LAGP|LAGP|LFP", "Li|PEO+LATP|LFP", "LTO|LATP|LFP" })
	void noneOrNotBare(String notation) {
		assertSilent(rule, TestStack.of(notation));
	}

	@Test
	void bothSidesOfASymmetricCell() {
		assertEquals(2, run(rule, TestStack.of("Li|LATP|Li")).size());
	}

	@Test
	void lithiumPlatedOnTheCollector() {
		assertFires(Severity.ERROR, "boundary0", rule, TestStack.of("Cu|LATP|LFP").anodeFree());
	}

	@Test
	void compositeWithoutSoftPhase() {
		assertFires(Severity.ERROR, "boundary0", rule,
				TestStack.of("Li|QSSE|LFP").layer(1, layer -> layer.phase(Phase.FILLER, "latp", 1)));
	}

	@Test
	void thresholdOfThePotential() {
		assertFires(Severity.ERROR, "boundary0", rule, alloyAt(0.299));
		assertSilent(rule, alloyAt(0.3));
	}

	@Test
	void electrolyteOrAnodeUnknown() {
		assertUnknown(rule, TestStack.of("Li|thio|ILE|LFP"));
		assertUnknown(rule, TestStack.of("Li|nobody-knows|ILE|LFP"));
		assertUnknown(rule, alloyAt(Double.NaN));
	}

	private static TestStack alloyAt(double potential) {
		MaterialRecord alloy = new MaterialBuilder("alloy", "alloy", "LixM")
				.value(Property.AVERAGE_POTENTIAL, potential, "").build();
		return TestStack.of("Li|LATP|ILE|LFP").layer(0, layer -> layer.material(alloy));
	}
}
