/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.editor;

import org.interphase.scene.Bounds;

/**
 * Which part of the drawing is seen, and how large.
 *
 * @param x    left edge of the visible part, in units of the drawing
 * @param y    upper edge of the visible part, in units of the drawing
 * @param zoom pixels per unit
 */
public record Viewport(double x, double y, double zoom) {

	/** Smallest and largest zoom. */
	static final double SMALLEST = 0.1;
	static final double LARGEST = 8;

	/** Where a place of the window lies on the drawing. */
	double drawingX(double windowX) {
		return x + windowX / zoom;
	}

	/** Where a place of the window lies on the drawing. */
	double drawingY(double windowY) {
		return y + windowY / zoom;
	}

	/** Where a rectangle of the drawing lies in the window. */
	Bounds toWindow(Bounds bounds) {
		return new Bounds((bounds.x() - x) * zoom, (bounds.y() - y) * zoom, bounds.width() * zoom, bounds.height() * zoom);
	}

	/** The visible part of the drawing. */
	Bounds visible(double windowWidth, double windowHeight) {
		return new Bounds(x, y, windowWidth / zoom, windowHeight / zoom);
	}

	/** Another zoom, with the drawing fixed at a place of the window. */
	Viewport zoomed(double factor, double windowX, double windowY) {
		double next = Math.clamp(zoom * factor, SMALLEST, LARGEST);
		return new Viewport(drawingX(windowX) - windowX / next, drawingY(windowY) - windowY / next, next);
	}

	/** The nearest view that does not leave the drawing. */
	Viewport within(double drawingWidth, double drawingHeight, double windowWidth, double windowHeight) {
		double mostX = Math.max(0, drawingWidth - windowWidth / zoom);
		double mostY = Math.max(0, drawingHeight - windowHeight / zoom);
		return new Viewport(Math.clamp(x, 0, mostX), Math.clamp(y, 0, mostY), zoom);
	}

	/** The nearest view that shows an area, or its upper left part if it is too large. */
	Viewport showing(Bounds area, double windowWidth, double windowHeight) {
		return new Viewport(shifted(x, windowWidth / zoom, area.x(), area.right()),
				shifted(y, windowHeight / zoom, area.y(), area.bottom()), zoom);
	}

	private static double shifted(double start, double length, double from, double to) {
		double least = Math.max(start, to - length);
		return Math.min(least, from);
	}
}
