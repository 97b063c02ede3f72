/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Property;
import org.interphase.rules.fixture.MaterialBuilder;
import org.interphase.rules.fixture.TestMaterials;
import org.junit.jupiter.api.Test;

class ReducibleCationsTest {

	private static MaterialRecord ofFormula(String formula) {
		return new MaterialBuilder("m", "", formula).build();
	}

	@Test
	void listedOnesCount() {
		MaterialRecord listed = new MaterialBuilder("m", "", "Li-Al-Ti-Ge-Si-P-O")
				.text(Property.REDUCIBLE_CATIONS, "Ti4+,Ge4+").build();
		assertEquals(Optional.of(List.of("Ti4+", "Ge4+")), ReducibleCations.of(listed));
	}

	@Test
	void formulaWithoutTheirElementsHasNone() {
		assertEquals(Optional.of(List.of()), ReducibleCations.of(ofFormula("Li6.4La3Zr1.4Ta0.6O12")));
		assertEquals(Optional.of(List.of()), ReducibleCations.of(ofFormula("Ge")));
	}

	@Test
	void formulaWithTheirElementsLeavesTheChargeOpen() {
		assertEquals(Optional.empty(), ReducibleCations.of(ofFormula("Li4-xGe1-xPxS4")));
		assertEquals(Optional.empty(), ReducibleCations.of(ofFormula("")));
	}

	@Test
	void whatIsFoundCountsThoughTheRestIsUnknown() {
		MaterialRecord titanate = TestMaterials.INSTANCE.get("latp");
		assertEquals(Optional.of(List.of("Ti4+")), ReducibleCations.ofAll(List.of(ofFormula(""), titanate)));
		assertEquals(Optional.empty(), ReducibleCations.ofAll(List.of(ofFormula(""), ofFormula("LiCl"))));
	}
}
