/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.interphase.core.assess.Headlines;
import org.interphase.core.quantity.Figures;
import org.interphase.core.registry.Registries;
import org.interphase.ui.charts.internal.figure.Figure;
import org.interphase.ui.charts.internal.figure.Mark;
import org.junit.jupiter.api.Test;

/** The parts of a resistance add up in the picture as in the assessment. */
class WaterfallFigureTest {

	private final Subject subject = Judged.subject(Judged.GARNET);

	private static List<Mark.Box> boxes(Figure figure) {
		return figure.marks().stream().filter(Mark.Box.class::isInstance).map(Mark.Box.class::cast).toList();
	}

	@Test
	void eachPartBeginsWhereTheOneBeforeEnds() {
		Figure figure = WaterfallFigure.of(subject, Registries.standard(), false);
		List<Mark.Box> boxes = boxes(figure);
		double end = 0;
		for (Mark.Box box : boxes.subList(0, boxes.size() - 1)) {
			assertEquals(end, box.from().x(), 1e-9);
			end = box.to().x();
		}
		double sum = Headlines.of(subject.stack()).parts().stream().mapToDouble(part -> part.asr().median()).sum();
		assertEquals(sum, end, 1e-6 * sum);
		assertEquals(0, boxes.getLast().from().x(), "the total stands on the axis");
	}

	@Test
	void logarithmicBarsStandOnTheAxis() {
		Figure figure = WaterfallFigure.of(subject, Registries.standard(), true);
		assertTrue(figure.x().logarithmic());
		boxes(figure).forEach(box -> assertEquals(Double.NEGATIVE_INFINITY, box.from().x()));
	}

	@Test
	void hintsLeadToTheElementAndTellEquationAndSources() {
		Figure figure = WaterfallFigure.of(subject, Registries.standard(), false);
		String boundary = subject.stack().boundaries().get(0).boundary().id();
		String text = boxes(figure).stream().filter(box -> box.hint().element().equals(boundary)).findFirst().orElseThrow().hint()
				.text();
		assertTrue(text.contains("\u03a9 cm\u00b2") && text.contains("Li|LLZO"), text);
		assertTrue(text.lines().count() >= 3, text);
		assertTrue(boxes(figure).stream().anyMatch(box -> box.hint().text().contains("=")), "an equation");
	}

	@Test
	void manyPartsAreGathered() {
		StringBuilder notation = new StringBuilder("Li 50 um");
		for (int layer = 1; layer <= 60; layer++) {
			notation.append(" | LLZO ").append(layer).append(" um");
		}
		Figure figure = WaterfallFigure.of(Judged.subject(notation + " | LFP 30 um @ 25 C"), Registries.standard(), false);
		assertTrue(figure.y().categories().size() <= WaterfallFigure.MOST_ROWS + 2, figure.y().categories().toString());
		assertTrue(figure.data().rows().size() > WaterfallFigure.MOST_ROWS, "the table keeps all of them");
	}

	@Test
	void tableHasTheNumbersOfAllParts() {
		Figure figure = WaterfallFigure.of(subject, Registries.standard(), false);
		assertEquals(Headlines.of(subject.stack()).parts().stream().filter(part -> part.asr().median() > 0).count(),
				figure.data().rows().size());
		assertTrue(figure.data().csv().contains("Li|LLZO"));
	}

	/** In a small view the row of the total may have to be scrolled to. */
	@Test
	void theLegendTellsTheTotal() {
		Figure figure = WaterfallFigure.of(subject, Registries.standard(), false);
		String total = Figures.number(TotalAsr.of(subject.stack()).orElseThrow().median());
		assertTrue(figure.legend().getLast().text().contains(total), figure.legend().toString());
	}
}
