/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.environment;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;
import static org.interphase.rules.fixture.Verdicts.assertUnknown;

import org.interphase.core.context.MeasurementConditions;
import org.interphase.core.context.MeasurementContext;
import org.interphase.core.rule.Severity;
import org.interphase.model.MeasuredQuantity;
import org.interphase.model.Phase;
import org.interphase.rules.fixture.MaterialBuilder;
import org.interphase.rules.fixture.Measurements;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SemiCrystallinePolyetherTest {

	private final SemiCrystallinePolyether rule = new SemiCrystallinePolyether();

	@ParameterizedTest
	@ValueSource(strings = { "Li|PEO|LFP", "Li|PEO+LATP|LFP" })
	void dry(String notation) {
		assertFires(Severity.WARNING, "layer1", rule, TestStack.of(notation).temperature(25));
		assertSilent(rule, TestStack.of(notation).temperature(60));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Li|gel|LFP", "Li|ILE+LATP|LFP", "Li|LLZO|LFP" })
	void others(String notation) {
		assertSilent(rule, TestStack.of(notation).temperature(25));
	}

	@Test
	void plasticised() {
		assertSilent(rule, TestStack.of("Li|PEO|LFP").temperature(25)
				.layer(1, layer -> layer.material(new MaterialBuilder("peo_il", "polymer-il", "").build())));
		assertSilent(rule, TestStack.of("Li|PEO+LATP|LFP").temperature(25)
				.layer(1, layer -> layer.phase(Phase.LIQUID, "ile", 0.1)));
	}

	@Test
	void measuredWhereItWorks() {
		MeasurementContext cold = Measurements.of(MeasuredQuantity.IONIC_CONDUCTIVITY,
				MeasurementConditions.at(30, Double.NaN), "EIS");
		assertSilent(rule, TestStack.of("Li|PEO|LFP").temperature(30).measured(cold));
		assertFires(Severity.WARNING, "layer1", rule, TestStack.of("Li|PEO|LFP").temperature(40).measured(cold));
	}

	@Test
	void unknownTemperature() {
		assertUnknown(rule, TestStack.of("Li|PEO|LFP"));
	}
}
