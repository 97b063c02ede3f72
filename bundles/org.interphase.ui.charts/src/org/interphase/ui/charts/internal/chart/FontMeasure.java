/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.chart;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.interphase.scene.TextMeasure;
import org.interphase.ui.internal.paint.SceneFonts;

/** Widths of texts in the fonts with which figures are painted. */
final class FontMeasure implements TextMeasure {

	/** Texts that are remembered; a figure has fewer, and values of many figures must not pile up. */
	private static final int MOST = 2000;

	private record Key(String text, double size, boolean bold) {
	}

	private final Control control;
	private final SceneFonts fonts;
	private final Map<Key, Double> widths = new HashMap<>();

	/** Measures as on the screen of a control. */
	FontMeasure(Control control, SceneFonts fonts) {
		this.control = control;
		this.fonts = fonts;
	}

	@Override
	public double width(String text, double size, boolean bold) {
		if (widths.size() > MOST) {
			widths.clear();
		}
		return widths.computeIfAbsent(new Key(text, size, bold), this::measured);
	}

	private double measured(Key key) {
		GC gc = new GC(control);
		try {
			gc.setFont(fonts.font(key.size(), key.bold()));
			return gc.textExtent(key.text(), SWT.DRAW_TRANSPARENT).x;
		} finally {
			gc.dispose();
		}
	}
}
