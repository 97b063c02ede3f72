/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.topology;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;
import static org.interphase.rules.fixture.Verdicts.assertUnknown;

import org.interphase.core.material.MaterialRecords;
import org.interphase.core.rule.Severity;
import org.interphase.rules.fixture.TestMaterials;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlateBetweenCellsTest {

	private final PlateBetweenCells rule = new PlateBetweenCells();

	@ParameterizedTest
	@ValueSource(strings = { "Li|LLZO|LFP", "Li|LLZO|LFP|SS|Li|LLZO|LFP", "Li|LLZO|Li" })
	void onePlateOrNoSeries(String notation) {
		assertSilent(rule, TestStack.of(notation));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Li|LLZO|LFP|Li|LLZO|LFP", "Li|LLZO|LFP|SS|SS|Li|LLZO|LFP", "Li|LLZO|LFP|Cu|Li|LLZO|LFP",
			"Li|LLZO|LFP|ILE|Li|LLZO|LFP" })
	void noPlateOrTooMany(String notation) {
		assertFires(Severity.ERROR, "boundary2", rule, TestStack.of(notation));
	}

	@Test
	void plateThatConductsIons() {
		assertFires(Severity.ERROR, "layer3", rule, TestStack.of("Li|LLZO|LFP|SS|Li|LLZO|LFP").layer(3,
				layer -> layer.material(TestMaterials.INSTANCE.get("llzo"))));
	}

	@Test
	void plateOfUnknownMaterial() {
		assertUnknown(rule, TestStack.of("Li|LLZO|LFP|SS|Li|LLZO|LFP").layer(3,
				layer -> layer.material(MaterialRecords.unknown("steel?"))));
	}
}
