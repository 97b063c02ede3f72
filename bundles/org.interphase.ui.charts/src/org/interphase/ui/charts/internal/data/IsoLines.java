/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.data;

import java.util.ArrayList;
import java.util.List;

import org.interphase.ui.charts.internal.figure.Place;

/** Lines along which a quantity has one value, by marching squares between the numbers at the corners as the ramp compares them. */
public final class IsoLines {

	/** A piece of a line. */
	public record Segment(Place from, Place to) {
	}

	private IsoLines() {
	}

	/** All pieces of the line of a level. */
	public static List<Segment> of(Grid grid, double level, Ramp ramp) {
		List<Segment> segments = new ArrayList<>();
		for (int row = 0; row + 1 < grid.up().steps(); row++) {
			for (int column = 0; column + 1 < grid.across().steps(); column++) {
				square(grid, row, column, level, ramp, segments);
			}
		}
		return segments;
	}

	private static void square(Grid grid, int row, int column, double level, Ramp ramp, List<Segment> segments) {
		List<Place> crossings = new ArrayList<>();
		cross(grid, row, column, row, column + 1, level, ramp, crossings);
		cross(grid, row, column + 1, row + 1, column + 1, level, ramp, crossings);
		cross(grid, row + 1, column + 1, row + 1, column, level, ramp, crossings);
		cross(grid, row + 1, column, row, column, level, ramp, crossings);
		for (int index = 0; index + 1 < crossings.size(); index += 2) {
			segments.add(new Segment(crossings.get(index), crossings.get(index + 1)));
		}
	}

	/** Where the level lies on the edge between two corners. */
	private static void cross(Grid grid, int row, int column, int otherRow, int otherColumn, double level,
			Ramp ramp, List<Place> crossings) {
		double from = ramp.scaled(grid.value(row, column)) - ramp.scaled(level);
		double to = ramp.scaled(grid.value(otherRow, otherColumn)) - ramp.scaled(level);
		if (Double.isFinite(from) && Double.isFinite(to) && from < 0 != to < 0) {
			double share = from / (from - to);
			crossings.add(new Place(grid.x(column + share * (otherColumn - column)),
					grid.y(row + share * (otherRow - row))));
		}
	}
}
