/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene.internal;

import java.util.List;

import org.interphase.scene.Bounds;
import org.interphase.scene.LayerFigure;
import org.interphase.scene.Palette;
import org.interphase.scene.Point;
import org.interphase.scene.Shape;
import org.interphase.scene.ThicknessScale;

/**
 * The depth beside the layers. To scale it has even steps; else a mark at each edge, down to the first layer of unknown
 * thickness.
 */
final class Ruler {

	private static final double SIZE = 10.5;
	private static final double TICK = 5;
	/** Smallest distance of two marks that carry a number. */
	private static final double DISTANCE = 36;

	private final StackGeometry geometry;
	private final Palette palette;
	private final List<LayerFigure> layers;
	private final double x;

	Ruler(StackGeometry geometry, Palette palette) {
		this.geometry = geometry;
		this.palette = palette;
		layers = geometry.figure().layers();
		x = geometry.left() - StackGeometry.BADGES - 2;
	}

	/** Adds the marks that an area shows. */
	void addTo(List<Shape> shapes, Bounds area) {
		if (layers.isEmpty()) {
			return;
		}
		if (geometry.scale() == ThicknessScale.TRUE) {
			even(shapes, area);
		} else {
			edges(shapes, area);
		}
		double top = Math.max(area.y(), geometry.edge(0));
		double bottom = Math.min(area.bottom(), geometry.edge(layers.size()));
		if (top < bottom) {
			shapes.add(new Shape.Line(x, top, x, bottom).shape(palette.outline(), 1, List.of()));
		}
	}

	private void edges(List<Shape> shapes, Bounds area) {
		int last = geometry.lastLayer(area) + 1;
		double depth = 0;
		for (int index = 0; index <= last && !Double.isNaN(depth); index++) {
			double y = geometry.edge(index);
			if (y >= area.y()) {
				mark(shapes, y, depth);
			}
			depth += index < layers.size() ? layers.get(index).thickness() : Double.NaN;
		}
	}

	/** Thin layers are drawn higher than to scale, so the steps are even within a layer only. */
	private void even(List<Shape> shapes, Bounds area) {
		double total = layers.stream().mapToDouble(LayerFigure::thickness).filter(value -> value > 0).sum();
		double height = geometry.edge(layers.size()) - geometry.edge(0);
		if (!(total > 0)) {
			return;
		}
		double step = roundStep(total * DISTANCE / height);
		double depth = 0;
		double previous = Double.NEGATIVE_INFINITY;
		for (int index = 0; index <= geometry.lastLayer(area); index++) {
			double thickness = Math.max(0, layers.get(index).thickness());
			double bottom = depth + (thickness > 0 ? thickness : 0);
			Bounds bounds = geometry.layerBounds(index);
			if (bounds.bottom() >= area.y()) {
				for (double at = Math.ceil(depth / step) * step; at < bottom; at += step) {
					double y = bounds.y() + (at - depth) / thickness * bounds.height();
					if (y - previous >= DISTANCE / 2) {
						mark(shapes, y, at);
						previous = y;
					}
				}
			}
			depth = bottom;
		}
	}

	private void mark(List<Shape> shapes, double y, double depth) {
		shapes.add(new Shape.Line(x - TICK, y, x, y).shape(palette.outline(), 1, List.of()));
		double room = StackGeometry.RULER - TICK - 4;
		shapes.add(new Shape.Label("", new Point(x - TICK - 3, y), Shape.Anchor.END, geometry.amounts().thickness(depth), //$NON-NLS-1$
				palette.muted(), SIZE, false, room));
	}

	/** The next larger of 1, 2, 5, 10, 20, ... */
	private static double roundStep(double smallest) {
		double power = Math.pow(10, Math.floor(Math.log10(smallest)));
		for (double factor : new double[] { 1, 2, 5 }) {
			if (factor * power >= smallest) {
				return factor * power;
			}
		}
		return 10 * power;
	}
}
