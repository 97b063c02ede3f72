/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.chart;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.interphase.scene.Scene;
import org.interphase.ui.charts.internal.figure.Figure;
import org.interphase.ui.charts.internal.figure.FigureHeader;
import org.interphase.ui.charts.internal.figure.Projection;
import org.interphase.ui.internal.paint.ShapePainter;

/** A figure with its header: title, what the colours mean, what must be known to read it. */
public final class FigurePane {

	private final Composite control;
	private final Canvas head;
	private final FigureChart chart;

	/**
	 * A pane.
	 *
	 * @param keys    what a screen reader says of the keys
	 * @param onClick gets the id of the element of a mark that is clicked
	 */
	public FigurePane(Composite parent, String keys, Consumer<String> onClick) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
		head = new Canvas(control, SWT.DOUBLE_BUFFERED);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 0).applyTo(head);
		chart = new FigureChart(control);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(chart.control());
		head.addPaintListener(event -> paintHead(event.gc));
		control.addControlListener(ControlListener.controlResizedAdapter(event -> layoutHead()));
		new ChartGestures(chart, onClick);
		new ChartKeys(chart);
		ChartSpeech.on(chart.plot(), chart::figure, keys);
	}

	/** The control. */
	public Control control() {
		return control;
	}

	/** The figure that is shown. */
	public Figure figure() {
		return chart.figure();
	}

	/** Shows a figure; an empty one only says why. */
	public void show(Figure figure) {
		chart.show(figure);
		chart.control().setVisible(!figure.isEmpty());
		layoutHead();
		head.redraw();
	}

	/** Shows the whole figure. */
	public void fit() {
		chart.fit();
	}

	/** Shows a smaller part around the middle. */
	public void zoomIn() {
		chart.zoom(FigureChart.CLOSER);
	}

	/** Shows more around the middle. */
	public void zoomOut() {
		chart.zoom(1 / FigureChart.CLOSER);
	}

	/** Puts the keyboard on it. */
	public void focus() {
		chart.plot().setFocus();
	}

	/** The part of the window where its marks are, to point at them. */
	public Control plot() {
		return chart.plot();
	}

	/** How places of the figure become pixels of {@link #plot}. */
	public Projection projection() {
		return chart.projection();
	}

	/** The figure, or the part of it that was zoomed to, as a drawing on a light background. */
	public Scene scene() {
		return chart.scene();
	}

	private FigureHeader header() {
		Rectangle area = control.getClientArea();
		return FigureHeader.of(chart.figure(), area.width, FigureHeader.notes(area.height), chart.palette(), chart.measure());
	}

	private void layoutHead() {
		if (control.getClientArea().width > 0 && head.getLayoutData() instanceof GridData data) {
			FigureHeader header = header();
			String more = header.isCut() ? chart.figure().note().replace("&", "&&") : null; //$NON-NLS-1$ //$NON-NLS-2$
			head.setToolTipText(more);
			int height = (int) Math.ceil(header.height());
			if (data.heightHint != height) {
				data.heightHint = height;
				control.layout(true);
			}
		}
	}

	private void paintHead(GC gc) {
		gc.setBackground(control.getBackground());
		gc.fillRectangle(head.getClientArea());
		new ShapePainter(gc, chart.fonts()).paint(header().shapes());
	}
}
