/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene.internal;

import java.util.ArrayList;
import java.util.List;

import org.interphase.core.context.LayerKind;
import org.interphase.scene.Bounds;
import org.interphase.scene.Point;
import org.interphase.scene.Rgb;
import org.interphase.scene.Shape;

/** The pattern of each kind of layer, so that kinds differ without colour. */
final class Hatching {

	private static final double PITCH = 9;
	private static final double WIDTH = 1.2;
	private static final double DOT = 1.7;

	private final Bounds area;
	private final Rgb colour;

	private Hatching(Bounds area, Rgb colour) {
		this.area = area;
		this.colour = colour;
	}

	/** The pattern within the area. */
	static List<Shape> of(LayerKind kind, Bounds area, Rgb colour) {
		Hatching hatching = new Hatching(area, colour);
		return switch (kind) {
		case COLLECTOR -> List.of(hatching.horizontals(List.of()));
		case METAL_ELECTRODE -> List.of();
		case COMPOSITE_ELECTRODE -> List.of(hatching.dots(DOT));
		case SOLID_ELECTROLYTE -> List.of(hatching.diagonals(true));
		case COATING -> List.of(hatching.diagonals(false));
		case LIQUID -> List.of(hatching.horizontals(List.of(7.0, 5.0)));
		case IONIC_LIQUID -> List.of(hatching.horizontals(List.of(2.0, 4.0)));
		case POLYMER -> List.of(hatching.verticals(List.of()));
		case GEL -> List.of(hatching.verticals(List.of(3.0, 4.0)));
		case COMPOSITE_INTERLAYER -> List.of(hatching.diagonals(true), hatching.dots(DOT));
		case BIPOLAR_PLATE -> List.of(hatching.diagonals(true), hatching.diagonals(false));
		};
	}

	private Shape horizontals(List<Double> dash) {
		List<Shape.Line> lines = new ArrayList<>();
		for (double y = area.y() + PITCH / 2; y < area.bottom(); y += PITCH) {
			lines.add(new Shape.Line(area.x(), y, area.right(), y));
		}
		return new Shape.Lines(area, lines, colour, WIDTH, dash);
	}

	private Shape verticals(List<Double> dash) {
		List<Shape.Line> lines = new ArrayList<>();
		for (double x = area.x() + PITCH / 2; x < area.right(); x += PITCH) {
			lines.add(new Shape.Line(x, area.y(), x, area.bottom()));
		}
		return new Shape.Lines(area, lines, colour, WIDTH, dash);
	}

	/** Lines at 45 degrees, cut at the edges: those with x + y (rising) or x - y (falling) at equal steps. */
	private Shape diagonals(boolean rising) {
		List<Shape.Line> lines = new ArrayList<>();
		for (double offset = PITCH; offset < area.width() + area.height(); offset += PITCH) {
			double startX = Math.max(0, offset - area.height());
			double endX = Math.min(area.width(), offset);
			double startDepth = offset - startX;
			double endDepth = offset - endX;
			lines.add(new Shape.Line(area.x() + startX, depth(startDepth, rising), area.x() + endX,
					depth(endDepth, rising)));
		}
		return new Shape.Lines(area, lines, colour, WIDTH, List.of());
	}

	private double depth(double depth, boolean rising) {
		return rising ? area.y() + depth : area.bottom() - depth;
	}

	private Shape dots(double radius) {
		List<Point> centres = new ArrayList<>();
		boolean shifted = false;
		for (double y = area.y() + PITCH / 2; y < area.bottom() - radius; y += PITCH * 0.87) {
			for (double x = area.x() + (shifted ? PITCH : PITCH / 2); x < area.right() - radius; x += PITCH) {
				centres.add(new Point(x, y));
			}
			shifted = !shifted;
		}
		return new Shape.Dots(area, centres, radius, colour);
	}
}
