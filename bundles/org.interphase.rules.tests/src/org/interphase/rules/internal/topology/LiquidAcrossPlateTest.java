/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.topology;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;
import static org.interphase.rules.fixture.Verdicts.assertUnknown;

import org.interphase.core.context.LayerKind;
import org.interphase.core.rule.Severity;
import org.interphase.rules.fixture.LayerBuilder;
import org.interphase.rules.fixture.TestMaterials;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiquidAcrossPlateTest {

	private static final String SERIES = "Li|ILE|LLZO|ILE|LFP|SS|Li|ILE|LLZO|ILE|LFP";

	private final LiquidAcrossPlate rule = new LiquidAcrossPlate();

	@Test
	void confinedToTheFaces() {
		assertSilent(rule, TestStack.of(SERIES));
		assertSilent(rule, TestStack.of(SERIES).area(1).layer(3, layer -> layer.area(0.9)));
		assertSilent(rule, TestStack.of("Li|ILE|LLZO|ILE|LFP"));
	}

	@ParameterizedTest
	@CsvSource({ "Li|LLZO|LFP|ILE|SS|Li|LLZO|LFP, layer4", "Li|LLZO|LFP|SS|gel|Li|LLZO|LFP, layer3",
			"Li|LLZO|LFP|LE|SS|LE|Li|LLZO|LFP, layer4" })
	void betweenPlateAndElectrode(String notation, String plate) {
		assertFires(Severity.ERROR, plate, rule, TestStack.of(notation));
	}

	/** What is drawn as a collector is a plate where it stands between two cells. */
	@Test
	void collectorAsPlate() {
		TestStack stack = TestStack.of("Li|LLZO|LFP|ILE|SS|ILE|Li|LLZO|LFP").layer(4,
				layer -> new LayerBuilder("SS", LayerKind.COLLECTOR, TestMaterials.INSTANCE.get("ss")));
		assertFires(Severity.ERROR, "layer4", rule, stack);
		assertSilent(new PlateBetweenCells(), stack);
		assertSilent(new CollectorOnElectrolyte(), stack);
	}

	/** One cause, one message. */
	@Test
	void rulesOnPlatesAreSilent() {
		TestStack stack = TestStack.of("Li|LLZO|LFP|ILE|SS|ILE|Li|LLZO|LFP");
		assertSilent(new PlateBetweenCells(), stack);
		assertSilent(new CollectorOnElectrolyte(), stack);
	}

	@Test
	void reachesOverThePlate() {
		assertFires(Severity.ERROR, "layer3", rule,
				TestStack.of(SERIES).area(1).layer(3, layer -> layer.area(1.2)));
		assertFires(Severity.ERROR, "layer3", rule, TestStack.of(SERIES).area(1).layer(3, layer -> layer.area(1.4))
				.layer(5, layer -> layer.area(1.3)));
	}

	@Test
	void oncePerLiquidBetweenTwoPlates() {
		assertFires(Severity.ERROR, "layer5", rule, TestStack.of("Li|LLZO|LFP|SS|Li|gel|LFP|SS|Li|LLZO|LFP").area(1)
				.layer(5, layer -> layer.area(2)));
	}

	@Test
	void oneAreaIsUnknown() {
		assertUnknown(rule, TestStack.of(SERIES).layer(3, layer -> layer.area(1)));
		assertUnknown(rule, TestStack.of(SERIES).layer(5, layer -> layer.area(1)));
	}
}
