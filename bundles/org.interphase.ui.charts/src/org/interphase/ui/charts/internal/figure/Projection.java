/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.figure;

import org.interphase.scene.Bounds;
import org.interphase.scene.Point;

/**
 * How places of a figure become pixels.
 *
 * @param x    horizontal axis
 * @param y    vertical axis
 * @param area the plot area, in pixels
 */
public record Projection(Scale x, Scale y, Bounds area) {

	/** Where a place lies. */
	public Point point(Place place) {
		return new Point(x.pixel(place.x()), y.pixel(place.y()));
	}

	/** The nearest point inside of the plot area. */
	public Point inside(Place place) {
		Point point = point(place);
		return new Point(Math.clamp(point.x(), area.x(), area.right()), Math.clamp(point.y(), area.y(), area.bottom()));
	}
}
