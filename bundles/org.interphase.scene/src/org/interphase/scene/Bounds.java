/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene;

/**
 * A rectangle on the drawing, in its units (pixels at 100 %).
 *
 * @param x      left edge
 * @param y      upper edge
 * @param width  not negative
 * @param height not negative
 */
public record Bounds(double x, double y, double width, double height) {

	/** Right edge. */
	public double right() {
		return x + width;
	}

	/** Lower edge. */
	public double bottom() {
		return y + height;
	}

	/** Height of its middle. */
	public double middle() {
		return y + height / 2;
	}

	/** Whether the point lies in it; the upper and left edge belong to it. */
	public boolean contains(double pointX, double pointY) {
		return pointX >= x && pointX < right() && pointY >= y && pointY < bottom();
	}

	/** Whether the two share an area. */
	public boolean intersects(Bounds other) {
		return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
	}

	/** This rectangle, larger by the distance on all sides. */
	public Bounds grown(double distance) {
		return new Bounds(x - distance, y - distance, width + 2 * distance, height + 2 * distance);
	}
}
