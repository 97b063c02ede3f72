/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene.tool;

import java.util.ArrayList;
import java.util.List;

import org.interphase.scene.Bounds;
import org.interphase.scene.Insertion;
import org.interphase.scene.LayerFigure;
import org.interphase.scene.Palette;
import org.interphase.scene.Point;
import org.interphase.scene.Rgb;
import org.interphase.scene.ScenePlan;
import org.interphase.scene.Shape;
import org.interphase.scene.TextMeasure;

/** What is painted above the drawing while something is dragged. */
final class Markers {

	private static final double REACH = 12;
	private static final double WING = 7;
	private static final double WIDTH = 3;
	private static final double TEXT = 13;

	private Markers() {
	}

	/** A line at the place, with an arrow head at each end. */
	static List<Shape> insertion(Insertion place, Palette palette) {
		Rgb colour = palette.selection();
		double left = place.left() - REACH;
		double right = place.right() + REACH;
		return List.of(new Shape.Line(left, place.y(), right, place.y()).shape(colour, WIDTH, List.of()),
				head(left, place.y(), WING, colour), head(right, place.y(), -WING, colour));
	}

	/** A frame around what a drop would change. */
	static List<Shape> frame(Bounds bounds, Palette palette) {
		Rgb colour = palette.selection();
		double right = bounds.right();
		double bottom = bounds.bottom();
		return List.of(new Shape.Lines(bounds.grown(WIDTH),
				List.of(new Shape.Line(bounds.x(), bounds.y(), right, bounds.y()),
						new Shape.Line(right, bounds.y(), right, bottom), new Shape.Line(right, bottom, bounds.x(), bottom),
						new Shape.Line(bounds.x(), bottom, bounds.x(), bounds.y())),
				colour, WIDTH, List.of()));
	}

	/** The new thickness beside the pointer, and the edge that is dragged. */
	static List<Shape> resized(LayerFigure layer, double thickness, Pointer pointer, ScenePlan plan) {
		Palette palette = plan.palette();
		List<Shape> shapes = new ArrayList<>();
		plan.region(layer.id()).ifPresent(region -> shapes.addAll(frame(region.bounds(), palette)));
		String text = layer.name() + "  " + plan.amounts().thickness(layer.thickness()) + " \u2192 " //$NON-NLS-1$ //$NON-NLS-2$
				+ plan.amounts().thickness(thickness);
		double width = TextMeasure.ESTIMATE.width(text, TEXT, true);
		Bounds box = new Bounds(pointer.x() + 14, pointer.y() + 10, width + 16, TEXT + 12);
		shapes.add(new Shape.Box(box, 4, palette.background(), palette.selection()));
		shapes.add(new Shape.Label("", new Point(box.x() + 8, box.middle()), Shape.Anchor.START, text, palette.text(), TEXT, //$NON-NLS-1$
				true, width));
		return shapes;
	}

	private static Shape head(double x, double y, double wing, Rgb colour) {
		return new Shape.Polygon(new Bounds(Math.min(x, x + wing), y - WING, WING, 2 * WING),
				List.of(new Point(x, y - WING), new Point(x + wing, y), new Point(x, y + WING)), colour);
	}
}
