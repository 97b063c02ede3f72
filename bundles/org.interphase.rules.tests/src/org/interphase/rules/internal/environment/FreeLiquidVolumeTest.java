/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.environment;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;
import static org.interphase.rules.fixture.Verdicts.assertUnknown;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.interphase.core.rule.Finding;
import org.interphase.core.rule.Severity;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;

class FreeLiquidVolumeTest {

	private final FreeLiquidVolume rule = new FreeLiquidVolume();

	private static TestStack wetted(double dose) {
		return TestStack.of("Li|LLZO|LE|NMC811").layer(2, layer -> layer.dose(dose));
	}

	@Test
	void filmWithoutDeclaredVolume() {
		assertSilent(rule, wetted(10));
		Finding finding = assertFires(Severity.WARNING, "layer2", rule, wetted(22.2419));
		assertEquals(222.419, finding.value(), 1e-9);
	}

	@Test
	void moreThanTheDeclaredVolume() {
		assertSilent(rule, wetted(22).freeVolume(22));
		assertFires(Severity.ERROR, "stack", rule, wetted(22.1).freeVolume(22));
	}

	@Test
	void doseFromTheThickness() {
		assertFires(Severity.ERROR, "stack", rule, TestStack.of("Li|LE|LLZO|LE|LFP").thickness(1, 20).thickness(3, 30)
				.freeVolume(4.9));
	}

	@Test
	void heldLiquidDoesNotCount() {
		assertSilent(rule, wetted(50).layer(2, layer -> layer.hostPorosity(0.4)));
		assertSilent(rule, TestStack.of("Li|gel|LLZO|QSSE|LFP"));
	}

	@Test
	void doseUnknown() {
		assertUnknown(rule, wetted(Double.NaN));
		assertUnknown(rule, wetted(Double.NaN).freeVolume(1));
	}
}
