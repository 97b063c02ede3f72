/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.chart;

import org.eclipse.swt.graphics.Color;
import org.interphase.scene.Palette;
import org.interphase.scene.Rgb;

/** Which colours fit to a background. */
final class Palettes {

	/** Luminance below which a background counts as dark. */
	private static final double DARK = 0.2;

	private Palettes() {
	}

	static Palette of(Color background) {
		Rgb back = new Rgb(background.getRed(), background.getGreen(), background.getBlue());
		Palette base = back.luminance() < DARK ? Palette.DARK : Palette.LIGHT;
		return new Palette(base.dark(), back, base.text(), base.muted(), base.outline(), base.selection(), base.fills(),
				base.hatches(), base.verdicts(), base.severities(), base.onBadge());
	}
}
