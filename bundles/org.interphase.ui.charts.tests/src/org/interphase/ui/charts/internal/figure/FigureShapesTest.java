/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.interphase.scene.Bounds;
import org.interphase.scene.Palette;
import org.interphase.scene.Shape;
import org.interphase.scene.TextMeasure;
import org.junit.jupiter.api.Test;

/** Marks are drawn inside of the plot area and tell what they are. */
class FigureShapesTest {

	private static final Bounds AREA = new Bounds(0, 0, 200, 100);
	private static final Projection PROJECTION = new Projection(new Scale(false, false, 0, 20, 0, 200),
			new Scale(false, false, 0, 10, 100, 0), AREA);
	private static final Ink INK = Ink.of(Tone.LAYER);

	private static Figure figure(Mark... marks) {
		return new Figure("", "", Axis.exact("x", false, 0, 20), Axis.exact("y", false, 0, 10), false, List.of(marks),
				List.of(), DataTable.EMPTY);
	}

	private static List<Shape> shapes(Mark... marks) {
		return FigureShapes.of(figure(marks), PROJECTION, Palette.LIGHT, TextMeasure.ESTIMATE);
	}

	@Test
	void boxesAreCutAtTheEdge() {
		Shape.Box box = (Shape.Box) shapes(new Mark.Box(new Place(-5, 2), new Place(10, Double.POSITIVE_INFINITY), INK, Hint.NONE))
				.get(0);
		assertEquals(new Bounds(0, 0, 100, 80), box.bounds());
	}

	@Test
	void linesAreCutAtTheEdge() {
		Shape.Lines lines = (Shape.Lines) shapes(
				new Mark.Line(List.of(new Place(-10, 5), new Place(30, 5), new Place(30, 50)), INK, 1, false, Hint.NONE)).get(0);
		assertEquals(List.of(new Shape.Line(0, 50, 200, 50)), lines.lines());
	}

	@Test
	void whatLiesOutsideIsNotDrawn() {
		assertEquals(List.of(), shapes(new Mark.Dot(new Place(21, 5), 3, INK, Hint.NONE)));
		assertEquals(List.of(), shapes(new Mark.Caption(new Place(5, 12), 0, 0, Shape.Anchor.START, "far", INK)));
	}

	@Test
	void captionsStayInsideAndDoNotCoverEachOther() {
		List<Shape> shapes = shapes(new Mark.Caption(new Place(20, 5), 0, 0, Shape.Anchor.START, "at the edge", INK),
				new Mark.Caption(new Place(20, 5), 0, 2, Shape.Anchor.START, "below it", INK));
		assertEquals(1, shapes.size());
		Shape.Label label = (Shape.Label) shapes.get(0);
		assertTrue(label.place().x() + label.maxWidth() <= AREA.right(), label.toString());
	}

	@Test
	void theUppermostMarkTells() {
		Figure figure = figure(new Mark.Box(new Place(0, 0), new Place(20, 10), INK, new Hint("box", "b")),
				new Mark.Dot(new Place(10, 5), 4, INK, new Hint("dot", "d")));
		assertEquals("dot", FigureShapes.hit(figure, PROJECTION, 101, 50).orElseThrow().text());
		assertEquals("b", FigureShapes.hit(figure, PROJECTION, 30, 30).orElseThrow().element());
	}
}
