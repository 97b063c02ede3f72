/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.interphase.scene.Palette;
import org.interphase.scene.Shape;
import org.interphase.scene.TextMeasure;
import org.junit.jupiter.api.Test;

/** Title, legend and note stay inside of the width, and leave room for the figure. */
class FigureHeaderTest {

	private static final String NOTE = "A note that says so much that it needs several lines. ".repeat(6).strip();
	private static final Ink INK = Ink.of(Tone.LAYER);

	private static Figure figure(List<Mark> marks, String... legend) {
		return new Figure("The title", NOTE, Axis.exact("x", false, 0, 1), Axis.exact("y", false, 0, 1), false, marks,
				List.of(legend).stream().map(text -> new LegendEntry(text, INK)).toList(), DataTable.EMPTY);
	}

	private static final List<Mark> SOME = List.of(new Mark.Dot(new Place(0, 0), 1, INK, Hint.NONE));

	private static FigureHeader header(Figure figure, double width, int notes) {
		return FigureHeader.of(figure, width, notes, Palette.LIGHT, TextMeasure.ESTIMATE);
	}

	private static List<Shape.Label> labels(FigureHeader header) {
		return header.shapes().stream().filter(Shape.Label.class::isInstance).map(Shape.Label.class::cast).toList();
	}

	@Test
	void aLegendThatIsTooLongGoesOnInTheNextLine() {
		String[] entries = { "Electrode potential", "Thermodynamic window", "Practical window" };
		for (double width : new double[] { 160, 250, 400, 900 }) {
			FigureHeader header = header(figure(SOME, entries), width, 1);
			for (Shape.Label label : labels(header)) {
				assertTrue(label.place().x() + TextMeasure.ESTIMATE.width(label.text(), label.size(), label.bold()) <= width,
						label.text() + " in " + width);
			}
			assertEquals(3, labels(header).stream().filter(label -> List.of(entries).contains(label.text())).count());
		}
	}

	@Test
	void aNoteIsCutWhereThereIsNoRoomAndSaysSo() {
		FigureHeader cut = header(figure(SOME), 400, 1);
		assertTrue(cut.isCut());
		assertTrue(labels(cut).getLast().text().endsWith("\u2026"), labels(cut).getLast().text());
		FigureHeader whole = header(figure(SOME), 400, 20);
		assertFalse(whole.isCut());
		assertTrue(whole.height() > cut.height());
	}

	@Test
	void aFigureThatOnlySaysWhyThereIsNothingSaysAllOfIt() {
		assertFalse(header(figure(List.of()), 400, 1).isCut());
	}

	@Test
	void highFiguresHaveRoomForMoreLines() {
		assertEquals(1, FigureHeader.notes(0));
		assertEquals(1, FigureHeader.notes(200));
		assertTrue(FigureHeader.notes(800) > FigureHeader.notes(300));
	}
}
