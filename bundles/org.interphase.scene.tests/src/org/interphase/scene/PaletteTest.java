/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.interphase.core.context.LayerKind;
import org.interphase.core.estimate.InterphaseKind;
import org.interphase.core.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ratios are those of WCAG 2.2, level AA: 4.5 for texts, 3 for marks. */
class PaletteTest {

	static Stream<Palette> palettes() {
		return Stream.of(Palette.LIGHT, Palette.DARK);
	}

	@ParameterizedTest
	@MethodSource("palettes")
	void textsCanBeReadOnBackgroundAndLayers(Palette palette) {
		for (Rgb colour : List.of(palette.text(), palette.muted())) {
			assertContrast(4.5, colour, palette.background(), "background");
			for (LayerKind kind : LayerKind.values()) {
				assertContrast(4.5, colour, palette.fill(kind), kind.name());
			}
		}
	}

	@ParameterizedTest
	@MethodSource("palettes")
	void marksStandOutFromTheBackgroundAndTheirSymbolsFromThem(Palette palette) {
		for (InterphaseKind kind : InterphaseKind.values()) {
			assertContrast(3, palette.verdict(kind), palette.background(), kind.name());
			assertContrast(3, palette.onBadge(), palette.verdict(kind), kind.name());
		}
		for (Severity severity : Severity.values()) {
			assertContrast(3, palette.severity(severity), palette.background(), severity.name());
			assertContrast(3, palette.onBadge(), palette.severity(severity), severity.name());
		}
	}

	@Test
	void contrastOfBlackAndWhiteIsTwentyOne() {
		assertEquals(21, Rgb.of(0).contrast(Rgb.of(0xFFFFFF)), 1e-9);
		assertEquals(1, Rgb.of(0x336699).contrast(Rgb.of(0x336699)), 1e-9);
	}

	private static void assertContrast(double least, Rgb colour, Rgb other, String where) {
		assertTrue(colour.contrast(other) >= least, () -> colour.hex() + " on " + other.hex() + " (" + where + "): "
				+ colour.contrast(other));
	}
}
