/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.chart;

import java.util.Arrays;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.interphase.scene.TextMeasure;
import org.interphase.ui.charts.internal.figure.Axis;
import org.interphase.ui.charts.internal.figure.FigureShapes;
import org.interphase.ui.internal.paint.SceneFonts;

/** Titles and ticks of the axes of a chart: as large as the other texts of the window, smaller and shorter where room is scarce. */
final class AxisTexts {

	/** Sizes below which a chart is small, pixels. */
	private static final int SMALL_WIDTH = 640;
	private static final int SMALL_HEIGHT = 320;
	/** Height below which a row has no room for the large font, pixels. */
	private static final int SMALL_ROW = 20;
	/** Share of a chart that the names of its rows may take. */
	private static final double NAMES = 0.42;
	/** How much longer than its axis a title may be; there is some room at both ends. */
	private static final int BEYOND = 16;

	private final Chart chart;
	private final SceneFonts fonts;

	AxisTexts(Chart chart, SceneFonts fonts) {
		this.chart = chart;
		this.fonts = fonts;
	}

	/**
	 * Chooses the font of an axis.
	 *
	 * @param rowHeight height of a row, pixels; infinite where there are no rows
	 */
	void choose(IAxis axis, double rowHeight) {
		Point size = chart.getSize();
		boolean isSmall = size.x < SMALL_WIDTH || size.y < SMALL_HEIGHT || rowHeight < SMALL_ROW;
		Font font = isSmall ? fonts.font(FigureShapes.FONT, false) : chart.getFont();
		if (!font.equals(axis.getTick().getFont())) {
			axis.getTick().setFont(font);
		}
		if (!font.equals(axis.getTitle().getFont())) {
			axis.getTitle().setFont(font);
		}
	}

	/** Writes the names of rows; those that would take too much of the chart are shortened. */
	void names(IAxis axis, Axis wanted) {
		TextMeasure measure = measure(axis.getTick().getFont());
		double room = NAMES * chart.getSize().x;
		String[] names = wanted.categories().stream().map(name -> measure.shorten(name, 0, false, room)).toArray(String[]::new);
		if (!Arrays.equals(names, axis.getCategorySeries())) {
			axis.setCategorySeries(names);
		}
	}

	/** Writes the title of an axis; a name that is too long for it is shortened, its unit stays. */
	void title(IAxis axis, Axis wanted, boolean isVertical, Control plot) {
		int room = (isVertical ? plot.getSize().y : plot.getSize().x) + BEYOND;
		TextMeasure measure = measure(axis.getTitle().getFont());
		int unit = wanted.title().lastIndexOf(" ("); //$NON-NLS-1$
		String end = unit < 0 ? "" : wanted.title().substring(unit); //$NON-NLS-1$
		String name = wanted.title().substring(0, wanted.title().length() - end.length());
		String text = measure.shorten(name, 0, false, room - measure.width(end, 0, false)) + end;
		if (!text.equals(axis.getTitle().getText())) {
			axis.getTitle().setText(text);
		}
	}

	/** Widths in a font, whatever the size. */
	private TextMeasure measure(Font font) {
		return (text, size, bold) -> {
			GC gc = new GC(chart);
			try {
				gc.setFont(font);
				return gc.textExtent(text).x;
			} finally {
				gc.dispose();
			}
		};
	}
}
