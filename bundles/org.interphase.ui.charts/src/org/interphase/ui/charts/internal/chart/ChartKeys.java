/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.chart;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.interphase.ui.internal.paint.ShapePainter;

/** The keyboard on a chart: plus and minus zoom, the arrows move, 0 shows everything. */
final class ChartKeys {

	/** Share of the plot area by which an arrow moves. */
	private static final double MOVE = 0.125;

	private final FigureChart chart;

	ChartKeys(FigureChart chart) {
		this.chart = chart;
		Control plot = chart.plot();
		plot.addListener(SWT.KeyDown, this::key);
		plot.addListener(SWT.Traverse, ChartKeys::traverse);
		plot.addListener(SWT.FocusIn, event -> plot.redraw());
		plot.addListener(SWT.FocusOut, event -> plot.redraw());
		plot.addListener(SWT.Paint, event -> focus(event.gc));
	}

	private void key(Event event) {
		event.doit = !(byCode(event.keyCode) || byCharacter(event.character));
	}

	private boolean byCode(int code) {
		switch (code) {
		case SWT.ARROW_LEFT -> chart.pan(-MOVE, 0);
		case SWT.ARROW_RIGHT -> chart.pan(MOVE, 0);
		case SWT.ARROW_UP -> chart.pan(0, -MOVE);
		case SWT.ARROW_DOWN -> chart.pan(0, MOVE);
		case SWT.KEYPAD_ADD -> chart.zoom(FigureChart.CLOSER);
		case SWT.KEYPAD_SUBTRACT -> chart.zoom(1 / FigureChart.CLOSER);
		case SWT.KEYPAD_0, SWT.HOME -> chart.fit();
		default -> {
			return false;
		}
		}
		return true;
	}

	private boolean byCharacter(char character) {
		switch (character) {
		// an equals sign is the plus of an American keyboard without the shift key
		case '+', '=' -> chart.zoom(FigureChart.CLOSER);
		case '-' -> chart.zoom(1 / FigureChart.CLOSER);
		case '0' -> chart.fit();
		default -> {
			return false;
		}
		}
		return true;
	}

	/** A canvas with a key listener would keep the tabulator for itself. */
	private static void traverse(Event event) {
		switch (event.detail) {
		case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS, SWT.TRAVERSE_PAGE_NEXT, SWT.TRAVERSE_PAGE_PREVIOUS ->
			event.doit = true;
		default -> {
			// the arrows are for the chart
		}
		}
	}

	/** Shows who has the keyboard. */
	private void focus(GC gc) {
		if (chart.plot().isFocusControl() && !chart.figure().isEmpty()) {
			Point size = chart.plot().getSize();
			gc.setForeground(ShapePainter.color(chart.palette().selection()));
			gc.setLineStyle(SWT.LINE_SOLID);
			gc.setLineWidth(1);
			gc.drawRectangle(0, 0, size.x - 1, size.y - 1);
		}
	}
}
