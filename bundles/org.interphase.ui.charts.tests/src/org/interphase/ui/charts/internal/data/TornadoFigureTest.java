/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.interphase.core.assess.Totals;
import org.interphase.core.registry.Registries;
import org.interphase.ui.charts.internal.figure.Figure;
import org.interphase.ui.charts.internal.figure.Mark;
import org.junit.jupiter.api.Test;

/** The most important driver comes first, from its low to its high end. */
class TornadoFigureTest {

	@Test
	void barsGoFromTheMedianToBothEnds() {
		Subject subject = Judged.subject(Judged.GARNET);
		Totals totals = subject.stack().totals();
		Figure figure = TornadoFigure.of(subject, Registries.standard(), true);
		Mark.Box low = (Mark.Box) figure.marks().get(0);
		Mark.Box high = (Mark.Box) figure.marks().get(1);
		assertEquals(TotalAsr.of(subject.stack()).orElseThrow().median(), low.from().x());
		assertEquals(totals.drivers().get(0).atLow(), low.to().x());
		assertEquals(totals.drivers().get(0).atHigh(), high.to().x());
		assertTrue(low.hint().text().contains("%"), low.hint().text());
		assertEquals(figure.y().categories().size(), figure.data().rows().size());
	}

	@Test
	void withoutAnEstimateItSaysSo() {
		assertTrue(TornadoFigure.of(Judged.subject("Li 50 um"), Registries.standard(), false).isEmpty());
	}
}
