/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.figure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

import org.interphase.scene.Bounds;
import org.interphase.scene.Palette;
import org.interphase.scene.Scene;
import org.interphase.scene.Shape;
import org.interphase.scene.SvgWriter;
import org.interphase.scene.TextMeasure;
import org.junit.jupiter.api.Test;

/** A figure as vector picture. */
class FigureSceneTest {

	@Test
	void pictureHoldsTitleAxesTicksAndLegend() throws IOException {
		Ink ink = Ink.of(Tone.BOUNDARY);
		Figure figure = new Figure("The title", "The note", Axis.exact("Z' (ohm cm2)", false, 0, 20),
				Axis.exact("-Z'' (ohm cm2)", false, 0, 10), false,
				List.of(new Mark.Dot(new Place(10, 5), 3, ink, Hint.NONE)), List.of(new LegendEntry("Boundary", ink)),
				DataTable.EMPTY);
		Projection projection = new Projection(new Scale(false, false, 0, 20, 60, 260), new Scale(false, false, 0, 10, 110, 10),
				new Bounds(60, 10, 200, 100));
		Ticks ticks = new Ticks(List.of(10.0), List.of("ten"));
		Scene scene = FigureScene.of(figure, projection, 300, 160, ticks, ticks, Palette.LIGHT, TextMeasure.ESTIMATE);
		StringWriter out = new StringWriter();
		SvgWriter.write(scene, figure.title(), out);
		for (String text : List.of("The title", "The note", "Z' (ohm cm2)", "-Z'' (ohm cm2)", "Boundary", ">ten<", "<circle")) {
			assertTrue(out.toString().contains(text), text);
		}
		assertTrue(scene.shapes().stream().anyMatch(shape -> shape instanceof Shape.Lines lines
				&& lines.lines().stream().anyMatch(line -> line.x1() == line.x2() && Math.abs(line.y2() - line.y1()) == 100)),
				"a line of the grid");
	}

	@Test
	void aFigureWithoutMarksIsItsReasonAlone() {
		Projection projection = new Projection(new Scale(false, false, 0, 1, 60, 260), new Scale(false, false, 0, 1, 110, 10),
				new Bounds(60, 10, 200, 100));
		Ticks ticks = new Ticks(List.of(0.5), List.of("half"));
		Scene scene = FigureScene.of(Figure.empty("The title", "The reason"), projection, 300, 160, ticks, ticks, Palette.LIGHT,
				TextMeasure.ESTIMATE);
		assertTrue(scene.shapes().stream().allMatch(Shape.Label.class::isInstance), scene.shapes().toString());
		assertTrue(scene.height() < 100, "no room for axes: " + scene.height());
	}
}
