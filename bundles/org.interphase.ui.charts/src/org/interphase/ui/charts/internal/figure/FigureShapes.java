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
import org.interphase.scene.Shape;
import org.interphase.scene.TextMeasure;

/** Draws the marks of a figure in a plot area; nothing sticks out of it. */
public final class FigureShapes {

	/** Height of the font of captions. */
	public static final double FONT = 11;

	/** Height of a line of captions; rows are not lower. */
	private static final double LINE = FONT * 1.08;
	/** How far a cell of a map reaches under the next ones. */
	private static final double UNDER = 0.7;
	private static final double CAP = 4;
	/** Greatest height of a box in a row. */
	private static final double HIGHEST = 36;
	private static final double WHISKER = 1.4;
	private static final List<Double> DASH = List.of(5.0, 4.0);

	private final Projection projection;
	private final Palette palette;
	private final TextMeasure measure;
	private final List<Shape> shapes = new ArrayList<>();
	private final List<Bounds> texts = new ArrayList<>();

	private FigureShapes(Projection projection, Palette palette, TextMeasure measure) {
		this.projection = projection;
		this.palette = palette;
		this.measure = measure;
	}

	/** The shapes of all marks. */
	public static List<Shape> of(Figure figure, Projection projection, Palette palette, TextMeasure measure) {
		FigureShapes drawing = new FigureShapes(projection, palette, measure);
		figure.marks().forEach(drawing::draw);
		return List.copyOf(drawing.shapes);
	}

	private void draw(Mark mark) {
		switch (mark) {
		case Mark.Box box -> draw(box);
		case Mark.Line line -> draw(line);
		case Mark.Area area -> shapes.add(new Shape.Polygon(projection.area(),
				area.corners().stream().map(projection::inside).toList(), Inks.colour(area.ink(), palette)));
		case Mark.Dot dot -> draw(dot);
		case Mark.Whisker whisker -> draw(whisker);
		case Mark.Caption caption -> draw(caption);
		}
	}

	private void draw(Mark.Box box) {
		Bounds bounds = bounds(box, projection);
		if (bounds.width() > 0 && bounds.height() > 0) {
			shapes.add(new Shape.Box(box.ink().tone() == Tone.SCALE ? seamless(bounds) : bounds, 0, Inks.colour(box.ink(), palette), null));
		}
	}

	private void draw(Mark.Line line) {
		List<Point> points = line.places().stream().map(projection::point).toList();
		List<Shape.Line> parts = new ArrayList<>();
		for (int index = 1; index < points.size(); index++) {
			Clip.line(points.get(index - 1), points.get(index), projection.area()).ifPresent(parts::add);
		}
		shapes.add(new Shape.Lines(projection.area(), parts, Inks.colour(line.ink(), palette), line.width(),
				line.dashed() ? DASH : List.of()));
	}

	private void draw(Mark.Dot dot) {
		Point centre = projection.point(dot.place());
		if (projection.area().contains(centre.x(), centre.y())) {
			shapes.add(Shape.Dots.one(centre, dot.radius(), Inks.colour(dot.ink(), palette)));
		}
	}

	private void draw(Mark.Whisker whisker) {
		Point from = projection.point(whisker.from());
		Point to = projection.point(whisker.to());
		boolean isHorizontal = whisker.from().y() == whisker.to().y();
		List<Shape.Line> lines = new ArrayList<>();
		Clip.line(from, to, projection.area()).ifPresent(lines::add);
		for (Point end : List.of(from, to)) {
			if (projection.area().contains(end.x(), end.y())) {
				lines.add(isHorizontal ? new Shape.Line(end.x(), end.y() - CAP, end.x(), end.y() + CAP)
						: new Shape.Line(end.x() - CAP, end.y(), end.x() + CAP, end.y()));
			}
		}
		shapes.add(new Shape.Lines(projection.area(), lines, Inks.colour(whisker.ink(), palette), WHISKER, List.of()));
	}

	private void draw(Mark.Caption caption) {
		Point place = projection.point(caption.place());
		Bounds area = projection.area();
		// a view may be too small for any text
		if (!area.grown(1).contains(place.x(), place.y()) || area.height() < FONT * 1.4) {
			return;
		}
		String text = fits(caption, place) || caption.brief().isEmpty() ? caption.text() : caption.brief();
		double width = measure.width(text, FONT, false);
		double left = Math.clamp(left(caption, place, width), area.x() + 2, Math.max(area.x() + 2, area.right() - width - 2));
		double middle = Math.clamp(place.y() + caption.dy(), area.y() + LINE / 2, area.bottom() - LINE / 2);
		Bounds room = new Bounds(left, middle - LINE / 2, width, LINE);
		if (texts.stream().noneMatch(room::intersects)) {
			texts.add(room);
			shapes.add(new Shape.Label("", new Point(left, middle), Shape.Anchor.START, text, //$NON-NLS-1$
					Inks.colour(caption.ink(), palette), FONT, false, width));
		}
	}

	/** Whether the full text stays in its span and in the plot area. */
	private boolean fits(Mark.Caption caption, Point place) {
		double width = measure.width(caption.text(), FONT, false);
		double left = left(caption, place, width);
		double span = projection.x().pixel(caption.place().x() + caption.span()) - place.x();
		boolean isInSpan = Double.isInfinite(caption.span()) || width <= Math.abs(span);
		return isInSpan && left >= projection.area().x() && left + width <= projection.area().right();
	}

	private static double left(Mark.Caption caption, Point place, double width) {
		return place.x() + caption.dx() - width * switch (caption.anchor()) {
		case START -> 0;
		case MIDDLE -> 0.5;
		case END -> 1;
		};
	}

	/** What a place of the plot area tells: the uppermost mark there. */
	public static Optional<Hint> hit(Figure figure, Projection projection, double x, double y) {
		for (Mark mark : figure.marks().reversed()) {
			if (Mark.hint(mark) != Hint.NONE && isAt(mark, projection, x, y)) {
				return Optional.of(Mark.hint(mark));
			}
		}
		return Optional.empty();
	}

	private static boolean isAt(Mark mark, Projection projection, double x, double y) {
		return switch (mark) {
		case Mark.Box box -> bounds(box, projection).grown(1).contains(x, y);
		case Mark.Dot dot -> distance(projection.point(dot.place()), x, y) <= dot.radius() + CAP;
		case Mark.Whisker whisker ->
			bounds(projection.inside(whisker.from()), projection.inside(whisker.to())).grown(CAP).contains(x, y);
		case Mark.Line line -> line.places().stream().anyMatch(place -> distance(projection.point(place), x, y) <= CAP);
		case Mark.Area area -> false;
		case Mark.Caption caption -> false;
		};
	}

	private static double distance(Point point, double x, double y) {
		return Math.hypot(point.x() - x, point.y() - y);
	}

	/** A cell of a map reaches a little under the next ones, or a viewer that smooths edges shows the background between them. */
	private Bounds seamless(Bounds cell) {
		return new Bounds(cell.x(), cell.y(), Math.min(cell.width() + UNDER, projection.area().right() - cell.x()),
				Math.min(cell.height() + UNDER, projection.area().bottom() - cell.y()));
	}

	/** Where a box is; in a row of its own it is no higher than looks well. */
	private static Bounds bounds(Mark.Box box, Projection projection) {
		Bounds all = bounds(projection.inside(box.from()), projection.inside(box.to()));
		boolean isInRow = projection.y().isCategory() && Double.isFinite(box.from().y()) && Double.isFinite(box.to().y());
		return isInRow && all.height() > HIGHEST ? new Bounds(all.x(), all.middle() - HIGHEST / 2, all.width(), HIGHEST) : all;
	}

	private static Bounds bounds(Point a, Point b) {
		return new Bounds(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
	}
}
