/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.interphase.scene.Bounds;
import org.interphase.scene.Palette;
import org.interphase.scene.Point;
import org.interphase.scene.Scene;
import org.interphase.scene.Shape;
import org.interphase.scene.TextMeasure;

/** A figure as a finished drawing, with header, axes and marks, for files. */
public final class FigureScene {

	private static final double TICK = 4;
	private static final double LEFT_TITLE = 8;

	private FigureScene() {
	}

	/**
	 * The drawing.
	 *
	 * @param projection how the chart shows the figure now; its area leaves room for the axes
	 * @param width      of the chart
	 * @param height     of the chart
	 * @param across     ticks of the horizontal axis
	 * @param up         ticks of the vertical axis
	 * @param measure    of the texts
	 */
	public static Scene of(Figure figure, Projection projection, double width, double height, Ticks across, Ticks up,
			Palette palette, TextMeasure measure) {
		FigureHeader header = FigureHeader.of(figure, width, FigureHeader.notes(height), palette, measure);
		if (figure.isEmpty()) {
			return new Scene(width, header.height(), palette, header.shapes(), List.of());
		}
		// the title of the vertical axis lies above it, as letters cannot be turned
		double top = header.height() + (figure.y().title().isEmpty() ? 0 : FigureShapes.FONT * 1.6);
		Projection moved = new Projection(projection.x(), moved(projection.y(), top), new Bounds(projection.area().x(),
				projection.area().y() + top, projection.area().width(), projection.area().height()));
		List<Shape> shapes = new ArrayList<>(header.shapes());
		Bounds area = moved.area();
		double bottom = area.bottom();
		for (int index = 0; index < across.values().size(); index++) {
			double x = moved.x().pixel(across.values().get(index));
			grid(figure.x(), new Shape.Line(x, area.y(), x, bottom), palette).ifPresent(shapes::add);
			shapes.add(line(x, bottom, x, bottom + TICK, palette));
			shapes.add(text(across.labels().get(index), x, bottom + TICK + FigureShapes.FONT * 0.8, Shape.Anchor.MIDDLE, palette, measure));
		}
		for (int index = 0; index < up.values().size(); index++) {
			double y = moved.y().pixel(up.values().get(index));
			grid(figure.y(), new Shape.Line(area.x(), y, area.right(), y), palette).ifPresent(shapes::add);
			shapes.add(line(area.x() - TICK, y, area.x(), y, palette));
			shapes.add(text(up.labels().get(index), area.x() - TICK - 3, y, Shape.Anchor.END, palette, measure));
		}
		shapes.addAll(FigureShapes.of(figure, moved, palette, measure));
		shapes.add(line(area.x(), bottom, area.right(), bottom, palette));
		shapes.add(line(area.x(), area.y(), area.x(), bottom, palette));
		shapes.add(text(figure.x().title(), area.x() + area.width() / 2, bottom + TICK + FigureShapes.FONT * 2.4, Shape.Anchor.MIDDLE, palette, measure));
		shapes.add(text(figure.y().title(), LEFT_TITLE, area.y() - FigureShapes.FONT, Shape.Anchor.START, palette, measure));
		return new Scene(width, height + top, palette, shapes, List.of());
	}

	private static Optional<Shape> grid(Axis axis, Shape.Line line, Palette palette) {
		return axis.isCategory() ? Optional.empty()
				: Optional.of(line.shape(Inks.colour(Inks.grid(axis.logarithmic()), palette), 1, List.of()));
	}

	private static Scale moved(Scale scale, double by) {
		return new Scale(scale.logarithmic(), scale.isCategory(), scale.lower(), scale.upper(), scale.start() + by,
				scale.end() + by);
	}

	private static Shape line(double x1, double y1, double x2, double y2, Palette palette) {
		return new Shape.Line(x1, y1, x2, y2).shape(palette.muted(), 1, List.of());
	}

	private static Shape text(String text, double x, double y, Shape.Anchor anchor, Palette palette,
			TextMeasure measure) {
		return new Shape.Label("", new Point(x, y), anchor, text, palette.text(), FigureShapes.FONT, false, //$NON-NLS-1$
				measure.width(text, FigureShapes.FONT, false));
	}
}
