/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.chart;

import java.util.function.Supplier;

import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.ITitle;

/**
 * Writes the title beside the vertical axis. The chart itself turns a picture of the text, which is blurred on a display of
 * high resolution; that one is painted over.
 */
final class VerticalTitle implements PaintListener {

	/** Room at the edge of a chart, pixels. */
	private static final int MARGIN = 5;
	/** What the turned picture may be larger than its text, pixels. */
	private static final int EDGE = 2;
	private static final int UPWARDS = -90;
	private final Chart chart;
	private final Supplier<ITitle> title;

	private VerticalTitle(Chart chart, Supplier<ITitle> title) {
		this.chart = chart;
		this.title = title;
	}

	/**
	 * Writes on a chart from now on.
	 *
	 * @param title that of the axis that is vertical at the time
	 */
	static void install(Chart chart, Supplier<ITitle> title) {
		chart.addPaintListener(new VerticalTitle(chart, title));
	}

	@Override
	public void paintControl(PaintEvent event) {
		ITitle written = title.get();
		if (!written.isVisible() || written.getText().isBlank()) {
			return;
		}
		GC gc = event.gc;
		gc.setFont(written.getFont());
		gc.setForeground(written.getForeground());
		gc.setBackground(chart.getBackground());
		Point size = gc.textExtent(written.getText());
		Rectangle plot = chart.getPlotArea().getControl().getBounds();
		int top = plot.y + (plot.height - size.x) / 2;
		gc.fillRectangle(MARGIN - EDGE, top - EDGE, size.y + 2 * EDGE, size.x + 2 * EDGE);
		Transform turned = new Transform(gc.getDevice());
		try {
			turned.translate(MARGIN, top + size.x);
			turned.rotate(UPWARDS);
			gc.setTransform(turned);
			gc.drawText(written.getText(), 0, 0, true);
			gc.setTransform(null);
		} finally {
			turned.dispose();
		}
	}
}
