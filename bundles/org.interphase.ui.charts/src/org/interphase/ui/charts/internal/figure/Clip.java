/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.figure;

import java.util.Optional;

import org.interphase.scene.Bounds;
import org.interphase.scene.Point;
import org.interphase.scene.Shape;

/** Cuts lines at the edge of the plot area, by the method of Liang and Barsky. */
final class Clip {

	private Clip() {
	}

	static Optional<Shape.Line> line(Point from, Point to, Bounds area) {
		double dx = to.x() - from.x();
		double dy = to.y() - from.y();
		double[] direction = { -dx, dx, -dy, dy };
		double[] room = { from.x() - area.x(), area.right() - from.x(), from.y() - area.y(), area.bottom() - from.y() };
		double first = 0;
		double last = 1;
		for (int edge = 0; edge < direction.length; edge++) {
			if (direction[edge] == 0) {
				if (room[edge] < 0) {
					return Optional.empty();
				}
			} else {
				double share = room[edge] / direction[edge];
				if (direction[edge] < 0) {
					first = Math.max(first, share);
				} else {
					last = Math.min(last, share);
				}
			}
		}
		return first > last ? Optional.empty()
				: Optional.of(new Shape.Line(from.x() + first * dx, from.y() + first * dy, from.x() + last * dx,
						from.y() + last * dy));
	}
}
