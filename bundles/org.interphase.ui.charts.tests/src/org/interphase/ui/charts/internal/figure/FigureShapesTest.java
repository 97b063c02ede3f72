/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
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

	private static String caption(double x, String brief, double span) {
		Mark.Caption caption = new Mark.Caption(new Place(x, 5), 0, 0, Shape.Anchor.START, "a long text", INK).orBriefly(brief, span);
		return ((Shape.Label) shapes(caption).get(0)).text();
	}

	@Test
	void captionsAreBriefWhereTheyHaveNoRoom() {
		assertEquals("a long text", caption(0, "brief", Double.POSITIVE_INFINITY));
		assertEquals("brief", caption(16, "brief", Double.POSITIVE_INFINITY), "at the edge of the plot area");
		assertEquals("brief", caption(0, "brief", 3), "in a narrow span");
		assertEquals("a long text", caption(0, "brief", 10), "in a wide span");
		assertEquals("a long text", caption(16, "", Double.POSITIVE_INFINITY), "where there is no other text it is moved");
	}

	@Test
	void captionsOfLowRowsAreAllThere() {
		Projection rows = new Projection(new Scale(false, false, 0, 20, 0, 200), new Scale(false, true, 0, 4, 0, 65),
				new Bounds(0, 0, 200, 65));
		List<Mark> marks = new ArrayList<>();
		for (int row = 0; row < 5; row++) {
			marks.add(new Mark.Caption(new Place(1, row), 0, 0, Shape.Anchor.START, "row", INK));
		}
		assertEquals(5, FigureShapes.of(figure(marks.toArray(Mark[]::new)), rows, Palette.LIGHT, TextMeasure.ESTIMATE).size());
	}

	@Test
	void boxesInRowsAreNotHigherThanLooksWell() {
		Projection rows = new Projection(new Scale(false, false, 0, 20, 0, 200), new Scale(false, true, 0, 0, 0, 400),
				new Bounds(0, 0, 200, 400));
		Mark box = new Mark.Box(new Place(0, -0.3), new Place(10, 0.3), INK, new Hint("box", ""));
		Shape.Box drawn = (Shape.Box) FigureShapes.of(figure(box), rows, Palette.LIGHT, TextMeasure.ESTIMATE).get(0);
		assertTrue(drawn.bounds().height() < 50, drawn.toString());
		assertEquals(200, drawn.bounds().middle());
		assertTrue(FigureShapes.hit(figure(box), rows, 50, 100).isEmpty(), "what is not drawn is not hit");
		Mark band = new Mark.Box(new Place(0, Double.NEGATIVE_INFINITY), new Place(10, Double.POSITIVE_INFINITY), INK, Hint.NONE);
		assertEquals(400, ((Shape.Box) FigureShapes.of(figure(band), rows, Palette.LIGHT, TextMeasure.ESTIMATE).get(0)).bounds().height(),
				"a band over all rows is");
	}

	@Test
	void cellsOfAMapLeaveNoSeams() {
		Ink scale = new Ink(Tone.SCALE, 0.5);
		List<Shape> cells = shapes(new Mark.Box(new Place(0, 0), new Place(10, 10), scale, Hint.NONE),
				new Mark.Box(new Place(10, 0), new Place(20, 10), scale, Hint.NONE));
		Bounds left = ((Shape.Box) cells.get(0)).bounds();
		Bounds right = ((Shape.Box) cells.get(1)).bounds();
		assertTrue(left.right() > right.x(), left + " and " + right);
		assertEquals(AREA.right(), right.right(), "but not out of the plot area");
		assertEquals(AREA.bottom(), right.bottom());
	}

	@Test
	void theUppermostMarkTells() {
		Figure figure = figure(new Mark.Box(new Place(0, 0), new Place(20, 10), INK, new Hint("box", "b")),
				new Mark.Dot(new Place(10, 5), 4, INK, new Hint("dot", "d")));
		assertEquals("dot", FigureShapes.hit(figure, PROJECTION, 101, 50).orElseThrow().text());
		assertEquals("b", FigureShapes.hit(figure, PROJECTION, 30, 30).orElseThrow().element());
	}
}
