/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene.internal;

import java.util.List;

import org.interphase.scene.Bounds;
import org.interphase.scene.CellFigure;
import org.interphase.scene.Palette;
import org.interphase.scene.Point;
import org.interphase.scene.Rgb;
import org.interphase.scene.Shape;
import org.interphase.scene.StackFigure;
import org.interphase.scene.TextMeasure;

/** A bracket beside each cell of several in series, with its number, its voltage and its resistance. */
final class CellBrackets {

	private static final double SIZE = 12.5;
	private static final double LINE = 17;
	/** Distance of a bracket from the numbers of the ruler. */
	private static final double GAP = 10;
	private static final double ARM = 7;
	/** Space between two brackets, taken from each. */
	private static final double INSET = 2.5;
	private static final double TEXT_GAP = 8;
	/** A cell lower than this has no text: it would run into that of its neighbours. */
	private static final double LOWEST_WITH_TEXT = 15;

	private final StackGeometry geometry;
	private final Palette palette;
	private final TextMeasure measure;
	private final StackFigure stack;
	private final double x;

	CellBrackets(StackGeometry geometry, Palette palette, TextMeasure measure) {
		this.geometry = geometry;
		this.palette = palette;
		this.measure = measure;
		stack = geometry.figure();
		x = geometry.corner().x() + StackGeometry.BRACKETS - GAP;
	}

	/** Adds the brackets that an area shows. */
	void addTo(List<Shape> shapes, Bounds area) {
		for (CellFigure cell : stack.cells()) {
			double top = geometry.edge(cell.first()) + INSET;
			double bottom = geometry.edge(cell.last() + 1) - INSET;
			if (bottom >= area.y() && top <= area.bottom()) {
				bracket(shapes, top, bottom);
				texts(shapes, cell, top, bottom);
			}
		}
	}

	private void bracket(List<Shape> shapes, double top, double bottom) {
		shapes.add(new Shape.Lines(new Bounds(x - 1, top - 1, ARM + 2, bottom - top + 2),
				List.of(new Shape.Line(x + ARM, top, x, top), new Shape.Line(x, top, x, bottom),
						new Shape.Line(x, bottom, x + ARM, bottom)),
				palette.muted(), 1.5, List.of()));
	}

	/** As many lines as the bracket has room for: the number first. */
	private void texts(List<Shape> shapes, CellFigure cell, double top, double bottom) {
		if (bottom - top < LOWEST_WITH_TEXT) {
			return;
		}
		List<String> lines = geometry.texts().bracket(cell);
		int count = Math.clamp((long) ((bottom - top) / LINE), 1, lines.size());
		double y = (top + bottom) / 2 - (count - 1) * LINE / 2;
		double room = x - TEXT_GAP - geometry.corner().x();
		for (int line = 0; line < count; line++) {
			boolean isNumber = line == 0;
			Rgb colour = isNumber && stack.current() ? palette.text() : palette.muted();
			shapes.add(new Shape.Label("", new Point(x - TEXT_GAP, y + line * LINE), Shape.Anchor.END, //$NON-NLS-1$
					measure.shorten(lines.get(line), SIZE, isNumber, room), colour, SIZE, isNumber, room));
		}
	}
}
