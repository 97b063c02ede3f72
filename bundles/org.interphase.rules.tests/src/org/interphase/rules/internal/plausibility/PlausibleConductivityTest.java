/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.plausibility;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;

import org.interphase.core.material.Property;
import org.interphase.core.rule.Severity;
import org.interphase.rules.fixture.MaterialBuilder;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlausibleConductivityTest {

	private final PlausibleConductivity rule = new PlausibleConductivity();

	private static TestStack of(String family, double low, double high) {
		return TestStack.of("Li|LLZO|LFP").layer(1, layer -> layer.material(
				new MaterialBuilder("solid", family, "").range(Property.IONIC_CONDUCTIVITY, low, high, "").build()));
	}

	@ParameterizedTest
	@CsvSource({ "garnet, 1e-6, 2e-3", "nasicon, 1e-5, 5e-3", "lipon, 1e-7, 1e-5", "argyrodite, 1e-6, 2e-2",
			"thio-lisicon, 1e-3, 3e-2", "ionic liquid, 1e-4, 1e-2" })
	void bands(String family, double least, double most) {
		assertSilent(rule, of(family, least, most));
		assertFires(Severity.WARNING, "layer1", rule, of(family, least, most * 1.1));
		assertFires(Severity.WARNING, "layer1", rule, of(family, least * 0.9, most));
	}

	@Test
	void millisiemensAsSiemens() {
		assertFires(Severity.WARNING, "layer1", rule, of("garnet", 0.4, 0.4));
	}

	@Test
	void otherFamilies() {
		assertSilent(rule, of("perovskite", 1, 1));
	}
}
