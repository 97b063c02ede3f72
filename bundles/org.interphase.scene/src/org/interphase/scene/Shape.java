/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/** One thing to paint; shapes are painted in their order. */
public sealed interface Shape {

	/** Area outside of which nothing is painted; for a text an estimate. */
	default Bounds extent() {
		return switch (this) {
		case Box box -> box.bounds();
		case Lines lines -> lines.bounds();
		case Dots dots -> dots.bounds();
		case Polygon polygon -> polygon.bounds();
		case Label label -> label.room();
		};
	}

	/**
	 * A rectangle.
	 *
	 * @param radius radius of its corners
	 * @param fill   null: not filled
	 * @param stroke colour of its outline, null: none
	 */
	record Box(Bounds bounds, double radius, @Nullable Rgb fill, @Nullable Rgb stroke) implements Shape {
	}

	/**
	 * Straight lines of one colour.
	 *
	 * @param dash lengths of strokes and gaps; empty: solid
	 */
	record Lines(Bounds bounds, List<Line> lines, Rgb colour, double width, List<Double> dash) implements Shape {

		/** Copies the lists. */
		public Lines {
			lines = List.copyOf(lines);
			dash = List.copyOf(dash);
		}
	}

	/** A straight line. */
	record Line(double x1, double y1, double x2, double y2) {

		/** The same line as a shape. */
		public Lines shape(Rgb colour, double width, List<Double> dash) {
			Bounds bounds = new Bounds(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
			return new Lines(bounds.grown(width), List.of(this), colour, width, dash);
		}
	}

	/** Filled circles of one size and colour. */
	record Dots(Bounds bounds, List<Point> centres, double radius, Rgb colour) implements Shape {

		/** Copies the list. */
		public Dots {
			centres = List.copyOf(centres);
		}

		/** One filled circle. */
		public static Dots one(Point centre, double radius, Rgb colour) {
			Bounds bounds = new Bounds(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
			return new Dots(bounds, List.of(centre), radius, colour);
		}
	}

	/** A filled polygon. */
	record Polygon(Bounds bounds, List<Point> corners, Rgb fill) implements Shape {

		/** Copies the list. */
		public Polygon {
			corners = List.copyOf(corners);
		}
	}

	/**
	 * A line of text.
	 *
	 * @param element  id of the element that it tells about
	 * @param place    its anchor: left end, middle or right end, at half the height of the letters
	 * @param size     height of the font
	 * @param maxWidth room that it has; longer texts were shortened
	 */
	record Label(String element, Point place, Anchor anchor, String text, Rgb colour, double size, boolean bold,
			double maxWidth) implements Shape {

		/** The rectangle within which it is set. */
		public Bounds room() {
			double left = switch (anchor) {
			case START -> place.x();
			case MIDDLE -> place.x() - maxWidth / 2;
			case END -> place.x() - maxWidth;
			};
			return new Bounds(left, place.y() - size * 0.7, maxWidth, size * 1.4);
		}
	}

	/** Which point of a text lies at its place. */
	enum Anchor {
		/** Left end. */
		START,
		/** Middle. */
		MIDDLE,
		/** Right end. */
		END
	}
}
