/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene.internal;

import java.util.List;

import org.interphase.core.estimate.InterphaseKind;
import org.interphase.core.rule.Severity;
import org.interphase.scene.Bounds;
import org.interphase.scene.Palette;
import org.interphase.scene.Point;
import org.interphase.scene.Rgb;
import org.interphase.scene.Shape;

/** Marks that say a verdict or a severity by their form as well as by their colour. */
final class Symbols {

	/** Half the size of a mark. */
	static final double RADIUS = 9;

	private static final double PEN = 2;
	/** Distance of the mark of a treated face from the boundary. */
	private static final double TREATED = 4.5;

	private final Palette palette;

	Symbols(Palette palette) {
		this.palette = palette;
	}

	/** Stable: a disc with a tick; passivating: a square with a bar; mixed-conducting: a triangle with a cross; unknown: a ring. */
	List<Shape> verdict(InterphaseKind kind, double x, double y) {
		Rgb colour = palette.verdict(kind);
		return switch (kind) {
		case STABLE -> List.of(Shape.Dots.one(new Point(x, y), RADIUS, colour),
				strokes(x, y, new Shape.Line(x - 4, y, x - 1, y + 3.5), new Shape.Line(x - 1, y + 3.5, x + 4.5, y - 3.5)));
		case PASSIVATING -> List.of(new Shape.Box(around(x, y, RADIUS - 1), 2, colour, null),
				strokes(x, y, new Shape.Line(x - 4.5, y, x + 4.5, y)));
		case MIXED_CONDUCTING -> List.of(triangle(x, y, colour),
				strokes(x, y, new Shape.Line(x - 3, y - 0.5, x + 3, y + 5.5), new Shape.Line(x - 3, y + 5.5, x + 3, y - 0.5)));
		case UNKNOWN -> List.of(Shape.Dots.one(new Point(x, y), RADIUS, colour),
				Shape.Dots.one(new Point(x, y), RADIUS - PEN, palette.background()), sign(x, y, "?", colour)); //$NON-NLS-1$
		};
	}

	/** Error: an octagon with a cross; warning: a triangle with an exclamation mark; information: a disc with an i; hint: a ring. */
	List<Shape> severity(Severity severity, double x, double y) {
		Rgb colour = palette.severity(severity);
		return switch (severity) {
		case ERROR -> List.of(octagon(x, y, colour),
				strokes(x, y, new Shape.Line(x - 3.5, y - 3.5, x + 3.5, y + 3.5), new Shape.Line(x - 3.5, y + 3.5, x + 3.5, y - 3.5)));
		case WARNING -> List.of(triangle(x, y, colour), strokes(x, y, new Shape.Line(x, y - 3, x, y + 2.5)),
				Shape.Dots.one(new Point(x, y + 5.5), 1.2, palette.onBadge()));
		case INFO -> List.of(Shape.Dots.one(new Point(x, y), RADIUS - 1, colour),
				strokes(x, y, new Shape.Line(x, y - 0.5, x, y + 4.5)),
				Shape.Dots.one(new Point(x, y - 3.8), 1.3, palette.onBadge()));
		case HINT -> List.of(Shape.Dots.one(new Point(x, y), RADIUS - 1, colour),
				Shape.Dots.one(new Point(x, y), RADIUS - 1 - PEN, palette.background()));
		};
	}

	/** A face that was treated: a row of short strokes along it, in the layer that it belongs to. */
	List<Shape> treatedFace(double left, double right, double y, boolean above) {
		double depth = above ? -TREATED : TREATED;
		return List.of(new Shape.Line(left, y + depth, right, y + depth).shape(palette.text(), 3, List.of(1.5, 3.0)));
	}

	private Shape strokes(double x, double y, Shape.Line... lines) {
		return new Shape.Lines(around(x, y, RADIUS), List.of(lines), palette.onBadge(), PEN, List.of());
	}

	private static Shape sign(double x, double y, String sign, Rgb colour) {
		return new Shape.Label("", new Point(x, y), Shape.Anchor.MIDDLE, sign, colour, 12, true, 2 * RADIUS); //$NON-NLS-1$
	}

	private static Shape triangle(double x, double y, Rgb colour) {
		return new Shape.Polygon(around(x, y, RADIUS + 1),
				List.of(new Point(x, y - RADIUS), new Point(x + RADIUS + 1, y + RADIUS - 1), new Point(x - RADIUS - 1, y + RADIUS - 1)),
				colour);
	}

	private static Shape octagon(double x, double y, Rgb colour) {
		double side = RADIUS * 0.41;
		return new Shape.Polygon(around(x, y, RADIUS),
				List.of(new Point(x - side, y - RADIUS), new Point(x + side, y - RADIUS), new Point(x + RADIUS, y - side),
						new Point(x + RADIUS, y + side), new Point(x + side, y + RADIUS), new Point(x - side, y + RADIUS),
						new Point(x - RADIUS, y + side), new Point(x - RADIUS, y - side)),
				colour);
	}

	private static Bounds around(double x, double y, double radius) {
		return new Bounds(x - radius, y - radius, 2 * radius, 2 * radius);
	}
}
