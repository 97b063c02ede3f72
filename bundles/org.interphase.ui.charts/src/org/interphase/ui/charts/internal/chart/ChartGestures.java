/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.chart;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.interphase.ui.charts.internal.figure.Hint;
import org.interphase.ui.internal.paint.ShapePainter;

/** The mouse on a chart: hover tells, click leads, wheel and drag zoom, double click shows everything. */
final class ChartGestures {

	private static final int CLICK = 5;
	/** Rows by which one turn of the wheel moves. */
	private static final int WHEEL = 3;

	private final FigureChart chart;
	private final Consumer<String> onClick;
	private @Nullable Point start;
	private @Nullable Point end;

	ChartGestures(FigureChart chart, Consumer<String> onClick) {
		this.chart = chart;
		this.onClick = onClick;
		Control plot = chart.plot();
		plot.addListener(SWT.MouseMove, this::move);
		plot.addListener(SWT.MouseDown, this::down);
		plot.addListener(SWT.MouseUp, this::up);
		plot.addListener(SWT.MouseDoubleClick, event -> chart.fit());
		plot.addListener(SWT.MouseVerticalWheel, this::wheel);
		plot.addListener(SWT.Paint, event -> frame(event.gc));
	}

	private void move(Event event) {
		if (start != null) {
			end = new Point(event.x, event.y);
			chart.plot().redraw();
			return;
		}
		Optional<Hint> hint = chart.hit(event.x, event.y);
		String text = hint.map(Hint::text).orElse(""); //$NON-NLS-1$
		// an ampersand is a mnemonic in tool tips
		String shown = text.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
		if (!shown.equals(String.valueOf(chart.plot().getToolTipText()))) {
			chart.plot().setToolTipText(shown);
		}
		boolean leads = hint.map(found -> !found.element().isEmpty()).orElse(Boolean.FALSE);
		chart.plot().setCursor(chart.plot().getDisplay().getSystemCursor(leads ? SWT.CURSOR_HAND : SWT.CURSOR_ARROW));
	}

	private void down(Event event) {
		if (event.button == 1) {
			chart.plot().setFocus();
			start = new Point(event.x, event.y);
			end = null;
		}
	}

	private void up(Event event) {
		Point from = start;
		start = null;
		end = null;
		if (from == null || event.button != 1) {
			return;
		}
		if (Math.abs(event.x - from.x) > CLICK && Math.abs(event.y - from.y) > CLICK) {
			chart.zoom(Math.min(from.x, event.x), Math.min(from.y, event.y), Math.max(from.x, event.x),
					Math.max(from.y, event.y));
		} else {
			chart.plot().redraw();
			chart.hit(event.x, event.y).map(Hint::element).filter(element -> !element.isEmpty()).ifPresent(onClick);
		}
	}

	/** Rows that do not find room at once are moved; with the control key, or otherwise, the wheel zooms. */
	private void wheel(Event event) {
		if (chart.scrolls() && (event.stateMask & SWT.MOD1) == 0) {
			chart.scroll(event.count > 0 ? -WHEEL : WHEEL);
			event.doit = false;
			return;
		}
		Point size = chart.plot().getSize();
		double factor = event.count > 0 ? FigureChart.CLOSER : 1 / FigureChart.CLOSER;
		chart.zoom(event.x - event.x * factor, event.y - event.y * factor, event.x + (size.x - event.x) * factor,
				event.y + (size.y - event.y) * factor);
		event.doit = false;
	}

	private void frame(GC gc) {
		Point from = start;
		Point to = end;
		if (from != null && to != null) {
			gc.setLineStyle(SWT.LINE_DASH);
			gc.setForeground(ShapePainter.color(chart.palette().muted()));
			gc.drawRectangle(Math.min(from.x, to.x), Math.min(from.y, to.y), Math.abs(from.x - to.x), Math.abs(from.y - to.y));
		}
	}
}
