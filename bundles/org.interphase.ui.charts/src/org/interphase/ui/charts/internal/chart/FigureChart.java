/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.chart;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;
import org.interphase.scene.Bounds;
import org.interphase.scene.Palette;
import org.interphase.scene.Scene;
import org.interphase.scene.TextMeasure;
import org.interphase.ui.charts.internal.figure.Axis;
import org.interphase.ui.charts.internal.figure.Figure;
import org.interphase.ui.charts.internal.figure.FigureScene;
import org.interphase.ui.charts.internal.figure.FigureShapes;
import org.interphase.ui.charts.internal.figure.Hint;
import org.interphase.ui.charts.internal.figure.Inks;
import org.interphase.ui.charts.internal.figure.Projection;
import org.interphase.ui.charts.internal.figure.Scale;
import org.interphase.ui.internal.paint.SceneFonts;
import org.interphase.ui.internal.paint.ShapePainter;

/** A figure in a chart: axes, ticks and grid are the chart's, the marks are painted into its plot area. */
final class FigureChart {

	/** Share of the visible part that is left after zooming in by one step. */
	static final double CLOSER = 0.82;

	private static final int ROUNDS = 4;
	private static final int TICK_DISTANCE = 72;
	/** Least size of a saved picture, and the heights of its rows and of the axis below them, pixels. */
	private static final int PICTURE_WIDTH = 860;
	private static final int PICTURE_HEIGHT = 520;
	private static final int PICTURE_ROW = 22;
	private static final int PICTURE_AXIS = 80;

	private final Composite area;
	private final Chart chart;
	private final RowScroll scroll;
	private final SceneFonts fonts;
	private final AxisTexts texts;
	private final TextMeasure measure;
	private Figure figure = Figure.empty("", ""); //$NON-NLS-1$ //$NON-NLS-2$
	private boolean isZoomed;
	private boolean isResizing;
	private @Nullable Color coloured;

	FigureChart(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).numColumns(2).applyTo(area);
		chart = new Chart(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(chart);
		scroll = new RowScroll(area, this::scrollTo);
		fonts = new SceneFonts(chart.getDisplay());
		texts = new AxisTexts(chart, fonts);
		VerticalTitle.install(chart, () -> up().getTitle());
		measure = new FontMeasure(chart, fonts);
		chart.addDisposeListener(event -> fonts.dispose());
		chart.getTitle().setVisible(false);
		chart.getLegend().setVisible(false);
		chart.getPlotArea().addCustomPaintListener(event -> paint(event.gc));
		plot().addControlListener(ControlListener.controlResizedAdapter(event -> resize()));
	}

	Control control() {
		return area;
	}

	Control plot() {
		return chart.getPlotArea().getControl();
	}

	Figure figure() {
		return figure;
	}

	/** Shows a figure; the zoom is kept where its axes are the same as before, and the first row where its rows are. */
	void show(Figure next) {
		boolean isSame = next.x().equals(figure.x()) && next.y().equals(figure.y());
		int firstRow = isInRows() && next.y().equals(figure.y()) ? (int) up().getRange().lower : 0;
		figure = next;
		if (!isSame) {
			chart.suspendUpdate(true);
			chart.setOrientation(isInRows() ? SWT.VERTICAL : SWT.HORIZONTAL);
			configure(across(), figure.x());
			configure(up(), figure.y());
			chart.suspendUpdate(false);
			fit(firstRow);
		}
		recolour();
		arrange();
		chart.redraw();
	}

	/** Shows the whole figure; of rows as many as have room for their names. */
	void fit() {
		fit(0);
	}

	private void fit(int firstRow) {
		isZoomed = false;
		ShownRange.set(across(), figure.x(), figure.x().lower(), figure.x().upper());
		int room = room();
		int first = Math.clamp(firstRow, 0, Math.max(0, figure.y().categories().size() - room));
		ShownRange.set(up(), figure.y(), isInRows() ? first : figure.y().lower(),
				isInRows() ? first + room - 1.0 : figure.y().upper());
		equalise();
		arrange();
		chart.redraw();
	}

	/** How many rows find room; all of them as long as nothing is laid out. */
	private int room() {
		int all = figure.y().categories().size();
		int height = plot().getSize().y;
		return height < 1 ? all : Math.min(all, RowScroll.room(height));
	}

	/** Whether the wheel moves the rows, because they do not find room at once. */
	boolean scrolls() {
		return scroll.isShown() && !isZoomed;
	}

	/** Moves the rows by so many. */
	void scroll(int rows) {
		scrollTo((int) up().getRange().lower + rows);
	}

	private void scrollTo(int row) {
		int more = (int) Math.round(up().getRange().upper - up().getRange().lower);
		int first = Math.clamp(row, 0, figure.y().categories().size() - 1 - more);
		ShownRange.set(up(), figure.y(), first, first + more);
		arrange();
		chart.redraw();
	}

	/** Texts and scroll bar as they fit to the size and to what is shown. */
	private void arrange() {
		Range rows = up().getRange();
		int count = (int) Math.round(rows.upper - rows.lower) + 1;
		double rowHeight = isInRows() ? (double) plot().getSize().y / count : Double.POSITIVE_INFINITY;
		texts.choose(across(), rowHeight);
		texts.choose(up(), rowHeight);
		if (isInRows()) {
			texts.names(up(), figure.y());
		}
		texts.title(across(), figure.x(), false, plot());
		texts.title(up(), figure.y(), true, plot());
		scroll.show((int) rows.lower, count, isInRows() ? figure.y().categories().size() : 0);
	}

	/** Shows a part of the figure, between two corners of the plot area. */
	void zoom(double left, double top, double right, double bottom) {
		Projection now = projection();
		double low = now.x().value(left);
		double high = now.x().value(right);
		double first = now.y().value(isInRows() ? top : bottom);
		double last = now.y().value(isInRows() ? bottom : top);
		isZoomed = true;
		ShownRange.set(across(), figure.x(), low, high);
		ShownRange.set(up(), figure.y(), first, last);
		equalise();
		arrange();
		chart.redraw();
	}

	/** Zooms at the middle; a factor below 1 shows less. */
	void zoom(double factor) {
		Projection now = projection();
		isZoomed = true;
		ShownRange.zoom(across(), figure.x(), now.x(), factor);
		ShownRange.zoom(up(), figure.y(), now.y(), factor);
		equalise();
		arrange();
		chart.redraw();
	}

	/** Moves the part that is shown, by shares of the plot area to the right and down. */
	void pan(double right, double down) {
		Projection now = projection();
		isZoomed |= right != 0 || !isInRows();
		ShownRange.pan(across(), figure.x(), now.x(), right);
		ShownRange.pan(up(), figure.y(), now.y(), isInRows() ? down : -down);
		arrange();
		chart.redraw();
	}

	/** What the marks at a place of the plot area tell. */
	Optional<Hint> hit(int x, int y) {
		return FigureShapes.hit(figure, projection(), x, y);
	}

	/** How the figure is shown now, in pixels of the plot area. */
	Projection projection() {
		Point size = plot().getSize();
		Scale x = ShownRange.scale(across(), figure.x(), 0, size.x);
		Scale y = isInRows() ? ShownRange.scale(up(), figure.y(), 0, size.y) : ShownRange.scale(up(), figure.y(), size.y, 0);
		return new Projection(x, y, new Bounds(0, 0, size.x, size.y));
	}

	/**
	 * The figure as a drawing on a light background: all of it, or the part that was zoomed to, and never so small that its
	 * texts have no room.
	 */
	Scene scene() {
		Shell shell = new Shell(chart.getDisplay());
		try {
			shell.setLayout(new FillLayout());
			FigureChart large = new FigureChart(shell);
			Point size = chart.getSize();
			int rows = isInRows() ? figure.y().categories().size() * PICTURE_ROW : 0;
			shell.setSize(Math.max(size.x, PICTURE_WIDTH), Math.max(size.y, Math.max(PICTURE_HEIGHT, rows + PICTURE_AXIS)));
			shell.layout();
			large.show(figure);
			if (isZoomed) {
				Range x = across().getRange();
				Range y = up().getRange();
				ShownRange.set(large.across(), figure.x(), x.lower, x.upper);
				ShownRange.set(large.up(), figure.y(), y.lower, y.upper);
				large.equalise();
			} else {
				large.fit();
			}
			return large.drawing();
		} finally {
			shell.dispose();
		}
	}

	private Scene drawing() {
		Rectangle plot = plot().getBounds();
		Projection shown = projection();
		Projection inChart = new Projection(moved(shown.x(), plot.x), moved(shown.y(), plot.y),
				new Bounds(plot.x, plot.y, plot.width, plot.height));
		Point size = chart.getSize();
		return FigureScene.of(figure, inChart, size.x, size.y, ShownRange.ticks(across(), figure.x()), ShownRange.ticks(up(), figure.y()),
				Palette.LIGHT, measure);
	}

	Palette palette() {
		return Palettes.of(area.getParent().getBackground());
	}

	SceneFonts fonts() {
		return fonts;
	}

	/** Widths of texts as they are painted. */
	TextMeasure measure() {
		return measure;
	}

	private boolean isInRows() {
		return figure.y().isCategory();
	}

	/** The chart turns its axes round where the categories lie on the vertical one. */
	private IAxis across() {
		return isInRows() ? chart.getAxisSet().getYAxis(0) : chart.getAxisSet().getXAxis(0);
	}

	private IAxis up() {
		return isInRows() ? chart.getAxisSet().getXAxis(0) : chart.getAxisSet().getYAxis(0);
	}

	private void configure(IAxis axis, Axis wanted) {
		axis.enableLogScale(false);
		axis.enableCategory(false);
		axis.setReversed(wanted.isCategory() && isInRows());
		if (wanted.isCategory()) {
			axis.setCategorySeries(wanted.categories().toArray(String[]::new));
			axis.enableCategory(true);
		} else if (wanted.logarithmic()) {
			axis.enableLogScale(true);
		}
		axis.getTick().setTickMarkStepHint(TICK_DISTANCE);
		// a name beside a row is never turned, and the chart leaves none out where it believes that they are
		axis.getTick().setTickLabelAngle(wanted.isCategory() && isInRows() ? 1 : 0);
		axis.getTitle().setText(wanted.title());
		axis.getTitle().setVisible(!wanted.title().isEmpty());
		axis.getGrid().setStyle(wanted.isCategory() ? LineStyle.NONE : LineStyle.SOLID);
	}

	private void recolourAgain() {
		if (!chart.isDisposed()) {
			recolour();
			chart.redraw();
		}
	}

	private void recolour() {
		Palette palette = palette();
		Color back = area.getParent().getBackground();
		coloured = back;
		Color text = ShapePainter.color(palette.text());
		area.setBackground(back);
		chart.setBackground(back);
		chart.getPlotArea().setBackground(back);
		for (IAxis axis : chart.getAxisSet().getAxes()) {
			axis.getTick().setForeground(text);
			axis.getTitle().setForeground(text);
			axis.getGrid().setForeground(ShapePainter.color(Inks.colour(Inks.grid(axis.isLogScaleEnabled()), palette)));
		}
	}

	private void paint(GC gc) {
		if (!area.getParent().getBackground().equals(coloured)) {
			// the theme was changed; the axes are painted before the plot area, so once more
			chart.getDisplay().asyncExec(this::recolourAgain);
		}
		new ShapePainter(gc, fonts).paint(FigureShapes.of(figure, projection(), palette(), measure));
	}

	/** Other fonts and ranges may make the labels wider and the plot area smaller, so this is done again, but not for ever. */
	private void resize() {
		if (isResizing) {
			return;
		}
		isResizing = true;
		try {
			Point before = null;
			for (int round = 0; round < ROUNDS && !plot().getSize().equals(before); round++) {
				before = plot().getSize();
				if (isZoomed) {
					equalise();
					arrange();
				} else {
					fit(isInRows() ? (int) up().getRange().lower : 0);
				}
			}
		} finally {
			isResizing = false;
		}
	}

	/** Widens one axis until a unit is as long on both. */
	private void equalise() {
		Point size = plot().getSize();
		if (!figure.isEqual() || size.x < 2 || size.y < 2) {
			return;
		}
		Range x = across().getRange();
		Range y = up().getRange();
		double unit = Math.max((x.upper - x.lower) / size.x, (y.upper - y.lower) / size.y);
		ShownRange.set(across(), figure.x(), x.lower, x.lower + unit * size.x);
		ShownRange.set(up(), figure.y(), y.lower, y.lower + unit * size.y);
	}

	private static Scale moved(Scale scale, double by) {
		return new Scale(scale.logarithmic(), scale.isCategory(), scale.lower(), scale.upper(), scale.start() + by,
				scale.end() + by);
	}
}
