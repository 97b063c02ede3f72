/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
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
import org.interphase.ui.charts.internal.figure.Ink;
import org.interphase.ui.charts.internal.figure.Inks;
import org.interphase.ui.charts.internal.figure.Projection;
import org.interphase.ui.charts.internal.figure.Scale;
import org.interphase.ui.charts.internal.figure.Ticks;
import org.interphase.ui.charts.internal.figure.Tone;
import org.interphase.ui.internal.paint.SceneFonts;
import org.interphase.ui.internal.paint.ShapePainter;

/** A figure in a chart: axes, ticks and grid are the chart's, the marks are painted into its plot area. */
final class FigureChart {

	/** Share of the visible part that is left after zooming in by one step. */
	static final double CLOSER = 0.82;

	private static final int TICK_DISTANCE = 56;
	/** How much the lines of the grid stand out; a logarithmic one has many. */
	private static final double QUIET = 0.18;
	private static final double FAINT = 0.1;

	private final Chart chart;
	private final SceneFonts fonts;
	private Figure figure = Figure.empty("", ""); //$NON-NLS-1$ //$NON-NLS-2$
	private boolean isZoomed;
	private boolean isResizing;
	private @Nullable Color coloured;

	FigureChart(Composite parent) {
		chart = new Chart(parent, SWT.NONE);
		fonts = new SceneFonts(chart.getDisplay());
		chart.addDisposeListener(event -> fonts.dispose());
		chart.getTitle().setVisible(false);
		chart.getLegend().setVisible(false);
		chart.getPlotArea().addCustomPaintListener(event -> paint(event.gc));
		plot().addControlListener(ControlListener.controlResizedAdapter(event -> resize()));
	}

	Control control() {
		return chart;
	}

	Control plot() {
		return chart.getPlotArea().getControl();
	}

	Figure figure() {
		return figure;
	}

	/** Shows a figure; the zoom is kept where its axes are the same as before. */
	void show(Figure next) {
		boolean isSame = next.x().equals(figure.x()) && next.y().equals(figure.y());
		figure = next;
		if (!isSame) {
			chart.suspendUpdate(true);
			chart.setOrientation(isInRows() ? SWT.VERTICAL : SWT.HORIZONTAL);
			configure(across(), figure.x());
			configure(up(), figure.y());
			chart.suspendUpdate(false);
			fit();
		}
		recolour();
		chart.redraw();
	}

	/** Shows the whole figure. */
	void fit() {
		isZoomed = false;
		range(across(), figure.x(), figure.x().lower(), figure.x().upper());
		range(up(), figure.y(), figure.y().lower(), figure.y().upper());
		equalise();
		chart.redraw();
	}

	/** Shows a part of the figure, between two corners of the plot area. */
	void zoom(double left, double top, double right, double bottom) {
		Projection now = projection();
		double low = now.x().value(left);
		double high = now.x().value(right);
		double first = now.y().value(isInRows() ? top : bottom);
		double last = now.y().value(isInRows() ? bottom : top);
		isZoomed = true;
		range(across(), figure.x(), low, high);
		range(up(), figure.y(), first, last);
		equalise();
		chart.redraw();
	}

	/** Zooms at the middle; a factor below 1 shows less. */
	void zoom(double factor) {
		Projection now = projection();
		isZoomed = true;
		zoom(across(), figure.x(), now.x(), factor);
		zoom(up(), figure.y(), now.y(), factor);
		equalise();
		chart.redraw();
	}

	/** Of categories there is always at least one less, or one more, than before. */
	private static void zoom(IAxis axis, Axis wanted, Scale scale, double factor) {
		if (wanted.isCategory()) {
			Range range = axis.getRange();
			int all = wanted.categories().size();
			int count = (int) Math.round(range.upper - range.lower) + 1;
			int rounded = (int) Math.round(count * factor);
			int next = Math.clamp(factor < 1 ? Math.min(count - 1, rounded) : Math.max(count + 1, rounded), 1, all);
			int lower = Math.clamp((int) range.lower + (count - next) / 2, 0, all - next);
			range(axis, wanted, lower, lower + next - 1);
		} else {
			double margin = (1 - factor) / 2 * (scale.end() - scale.start());
			range(axis, wanted, scale.value(scale.start() + margin), scale.value(scale.end() - margin));
		}
	}

	/** Moves the part that is shown, by shares of the plot area to the right and down. */
	void pan(double right, double down) {
		Projection now = projection();
		isZoomed = true;
		pan(across(), figure.x(), now.x(), right);
		pan(up(), figure.y(), now.y(), isInRows() ? down : -down);
		chart.redraw();
	}

	/** Places of categories move by whole ones, and stop at the first and the last one. */
	private static void pan(IAxis axis, Axis wanted, Scale scale, double share) {
		if (share == 0) {
			return;
		}
		if (wanted.isCategory()) {
			Range range = axis.getRange();
			int count = (int) Math.round(range.upper - range.lower);
			int step = (int) Math.signum(share) * Math.max(1, (int) Math.round(Math.abs(share) * count));
			int lower = Math.clamp((int) range.lower + step, 0, wanted.categories().size() - 1 - count);
			range(axis, wanted, lower, lower + count);
		} else {
			double by = share * (scale.end() - scale.start());
			range(axis, wanted, scale.value(scale.start() + by), scale.value(scale.end() + by));
		}
	}

	/** What the marks at a place of the plot area tell. */
	Optional<Hint> hit(int x, int y) {
		return FigureShapes.hit(figure, projection(), x, y);
	}

	/** How the figure is shown now, in pixels of the plot area. */
	Projection projection() {
		Point size = plot().getSize();
		Scale x = scale(across(), figure.x(), 0, size.x);
		Scale y = isInRows() ? scale(up(), figure.y(), 0, size.y) : scale(up(), figure.y(), size.y, 0);
		return new Projection(x, y, new Bounds(0, 0, size.x, size.y));
	}

	/** The figure as it is shown now, as a drawing on a light background. */
	Scene scene() {
		Rectangle plot = plot().getBounds();
		Projection shown = projection();
		Projection inChart = new Projection(moved(shown.x(), plot.x), moved(shown.y(), plot.y),
				new Bounds(plot.x, plot.y, plot.width, plot.height));
		Point size = chart.getSize();
		return FigureScene.of(figure, inChart, size.x, size.y, ticks(across(), figure.x()), ticks(up(), figure.y()),
				Palette.LIGHT);
	}

	Palette palette() {
		return Palettes.of(chart.getParent().getBackground());
	}

	SceneFonts fonts() {
		return fonts;
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
		Color back = chart.getParent().getBackground();
		coloured = back;
		Color text = ShapePainter.color(palette.text());
		chart.setBackground(back);
		chart.getPlotArea().setBackground(back);
		for (IAxis axis : chart.getAxisSet().getAxes()) {
			axis.getTick().setForeground(text);
			axis.getTitle().setForeground(text);
			axis.getTitle().setFont(chart.getFont());
			axis.getTick().setFont(chart.getFont());
			double strength = axis.isLogScaleEnabled() ? FAINT : QUIET;
			axis.getGrid().setForeground(ShapePainter.color(Inks.colour(new Ink(Tone.MUTED, strength), palette)));
		}
	}

	private void paint(GC gc) {
		if (!chart.getParent().getBackground().equals(coloured)) {
			// the theme was changed; the axes are painted before the plot area, so once more
			chart.getDisplay().asyncExec(this::recolourAgain);
		}
		new ShapePainter(gc, fonts).paint(FigureShapes.of(figure, projection(), palette(), TextMeasure.ESTIMATE));
	}

	/** Another range may make the labels of an axis wider and the plot area smaller, so this must not start itself again. */
	private void resize() {
		if (isResizing || !figure.isEqual()) {
			return;
		}
		isResizing = true;
		try {
			if (isZoomed) {
				equalise();
			} else {
				fit();
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
		range(across(), figure.x(), x.lower, x.lower + unit * size.x);
		range(up(), figure.y(), y.lower, y.lower + unit * size.y);
	}

	private static void range(IAxis axis, Axis wanted, double lower, double upper) {
		axis.getTick().setFormat(wanted.isCategory() ? null : new AxisFormat(wanted, lower, upper));
		if (axis.isCategoryEnabled()) {
			int last = axis.getCategorySeries().length - 1;
			int from = Math.clamp((int) Math.ceil(lower), 0, last);
			axis.setRange(new Range(from, Math.clamp((int) Math.floor(upper), from, last)));
		} else if (upper > lower) {
			axis.setRange(new Range(lower, upper));
		}
	}

	private static Scale scale(IAxis axis, Axis wanted, double start, double end) {
		Range range = axis.getRange();
		return new Scale(wanted.logarithmic(), wanted.isCategory(), range.lower, range.upper, start, end);
	}

	private static Scale moved(Scale scale, double by) {
		return new Scale(scale.logarithmic(), scale.isCategory(), scale.lower(), scale.upper(), scale.start() + by,
				scale.end() + by);
	}

	private static Ticks ticks(IAxis axis, Axis wanted) {
		List<Double> values = new ArrayList<>();
		List<String> labels = new ArrayList<>();
		if (wanted.isCategory()) {
			for (int index = (int) axis.getRange().lower; index <= axis.getRange().upper; index++) {
				values.add((double) index);
				labels.add(wanted.categories().get(index));
			}
		} else {
			AxisFormat format = new AxisFormat(wanted, axis.getRange().lower, axis.getRange().upper);
			Arrays.stream(axis.getTick().getTickLabelValues()).forEach(value -> {
				values.add(value);
				labels.add(format.label(value));
			});
		}
		return new Ticks(values, labels);
	}
}
