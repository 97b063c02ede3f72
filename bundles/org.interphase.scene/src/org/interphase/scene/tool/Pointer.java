/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene.tool;

import org.interphase.scene.Bounds;

/**
 * The pointer at a moment.
 *
 * @param x      on the drawing, in its units
 * @param y      on the drawing, in its units
 * @param toggle whether the key is held that adds to a selection, or copies instead of moving (Ctrl; Cmd on a Mac)
 * @param extend whether the key is held that extends a selection (Shift)
 */
public record Pointer(double x, double y, boolean toggle, boolean extend) {

	/** The pointer without keys. */
	public Pointer(double x, double y) {
		this(x, y, false, false);
	}

	double distance(Pointer other) {
		return Math.hypot(x - other.x, y - other.y);
	}

	/** The rectangle between two points. */
	Bounds to(Pointer other) {
		return new Bounds(Math.min(x, other.x), Math.min(y, other.y), Math.abs(x - other.x), Math.abs(y - other.y));
	}
}
