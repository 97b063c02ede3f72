/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.interphase.ui.charts.internal.figure.Figure;
import org.junit.jupiter.api.Test;

/** Designs side by side. */
class VariantsTest {

	private final List<Variant> variants = List.of(
			new Variant("polished", Judged.assessment(Judged.design(Judged.GARNET))),
			new Variant("gel", Judged.assessment(Judged.design("Li 50 um | LLZO 500 um | PVDF-HFP gel 10 um | LFP 30 um @ 25 C"))));

	@Test
	void boundariesOfAllVariantsAreListed() {
		List<VariantRow> rows = Variants.rows(variants);
		VariantRow shared = rows.stream().filter(row -> row.name().equals("Li|LLZO")).findFirst().orElseThrow();
		assertTrue(shared.values().stream().noneMatch(String::isBlank), shared.toString());
		VariantRow own = rows.stream().filter(row -> row.name().equals("LLZO|LFP")).findFirst().orElseThrow();
		assertEquals("", own.values().get(1), "the other variant has no such boundary");
	}

	@Test
	void tableHasOneColumnPerVariantAndNoHeadings() {
		List<VariantRow> rows = Variants.rows(variants);
		assertEquals(3, Variants.table(variants).columns().size());
		assertEquals(rows.stream().filter(row -> !row.header()).count(), Variants.table(variants).rows().size());
	}

	@Test
	void figureHasOneRowPerVariant() {
		Figure figure = Variants.figure(variants);
		assertEquals(List.of("polished", "gel"), figure.y().categories());
		assertTrue(figure.x().logarithmic());
	}
}
