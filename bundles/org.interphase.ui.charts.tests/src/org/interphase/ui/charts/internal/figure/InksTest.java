/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.figure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.interphase.scene.Palette;
import org.interphase.scene.Rgb;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is drawn over a scale stands out from it everywhere. */
class InksTest {

	private static double contrast(Rgb a, Rgb b) {
		double light = Math.max(a.luminance(), b.luminance());
		double dark = Math.min(a.luminance(), b.luminance());
		return (light + 0.05) / (dark + 0.05);
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1 })
	void linesStandOutFromTheScale(double share) {
		for (Palette palette : new Palette[] { Palette.LIGHT, Palette.DARK }) {
			Rgb line = Inks.colour(new Ink(Tone.LINE, share), palette);
			Rgb under = Inks.colour(new Ink(Tone.SCALE, share), palette);
			assertTrue(contrast(line, under) >= 4.2, "contrast " + contrast(line, under) + " at " + share);
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void theGridIsSeenButStaysBehind(boolean isLogarithmic) {
		for (Palette palette : new Palette[] { Palette.LIGHT, Palette.DARK }) {
			double contrast = contrast(Inks.colour(Inks.grid(isLogarithmic), palette), palette.background());
			assertTrue(contrast > 1.05 && contrast < 2, "contrast " + contrast);
		}
	}
}
