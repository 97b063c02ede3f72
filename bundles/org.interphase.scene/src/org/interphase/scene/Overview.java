/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene;

import java.util.ArrayList;
import java.util.List;

import org.interphase.core.context.LayerKind;
import org.interphase.core.rule.Severity;
import org.interphase.scene.internal.StackGeometry;

/**
 * A small picture of a whole drawing: the layers as coloured bands, findings as dots beside them. A band is at least one
 * unit high, so that the picture of thousands of layers has no more shapes than rows.
 *
 * @param scene  the picture
 * @param factor its size divided by that of the drawing
 * @param left   where the left edge of the drawing lies on the picture
 * @param top    where the upper edge of the drawing lies on the picture
 */
public record Overview(Scene scene, double factor, double left, double top) {

	private static final double MARGIN = 6;
	private static final double DOT = 2;

	static Overview of(ScenePlan plan, List<StackGeometry> stacks, double width, double height) {
		double factor = Math.min((width - 2 * MARGIN) / plan.width(), (height - 2 * MARGIN) / plan.height());
		factor = Math.clamp(factor, 1e-6, 0.5);
		double left = (width - plan.width() * factor) / 2;
		double top = MARGIN;
		List<Shape> shapes = new ArrayList<>();
		for (StackGeometry stack : stacks) {
			new Bands(plan.palette(), stack, factor, left, top).addTo(shapes);
		}
		return new Overview(new Scene(width, height, plan.palette(), shapes, List.of()), factor, left, top);
	}

	/** Where an area of the drawing lies on the picture. */
	public Bounds toPicture(Bounds area) {
		return new Bounds(left + area.x() * factor, top + area.y() * factor, area.width() * factor,
				area.height() * factor);
	}

	/** The point of the drawing that lies at a point of the picture. */
	public Point toDrawing(double x, double y) {
		return new Point((x - left) / factor, (y - top) / factor);
	}

	/** The bands of one stack. */
	private record Bands(Palette palette, StackGeometry stack, double factor, double left, double top) {

		void addTo(List<Shape> shapes) {
			List<LayerFigure> layers = stack.figure().layers();
			int index = 0;
			while (index < layers.size()) {
				LayerKind kind = layers.get(index).kind();
				Severity gravest = severity(index);
				Bounds band = band(index);
				while (index + 1 < layers.size() && band(index + 1).bottom() - band.y() < 1) {
					index++;
					Severity next = severity(index);
					gravest = next.compareTo(gravest) > 0 ? next : gravest;
				}
				Bounds area = new Bounds(band.x(), band.y(), band.width(), Math.max(1, band(index).bottom() - band.y()));
				shapes.add(new Shape.Box(area, 0, palette.fill(kind), area.height() > 3 ? palette.outline() : null));
				if (gravest.compareTo(Severity.INFO) > 0) {
					shapes.add(Shape.Dots.one(new Point(area.x() - 2 * DOT, area.middle()), DOT, palette.severity(gravest)));
				}
				index++;
			}
		}

		private Bounds band(int index) {
			Bounds bounds = stack.layerBounds(index);
			return new Bounds(left + bounds.x() * factor, top + bounds.y() * factor, bounds.width() * factor,
					bounds.height() * factor);
		}

		/** The gravest finding of a layer or of the boundary below it. */
		private Severity severity(int index) {
			Badge own = stack.figure().layers().get(index).badge();
			Severity severity = own == null ? Severity.HINT : own.severity();
			if (index < stack.figure().boundaries().size()) {
				Badge below = stack.figure().boundaries().get(index).badge();
				if (below != null && below.severity().compareTo(severity) > 0) {
					severity = below.severity();
				}
			}
			return severity;
		}
	}
}
