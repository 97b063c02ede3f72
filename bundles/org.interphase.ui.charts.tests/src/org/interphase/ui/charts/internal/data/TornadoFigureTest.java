/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

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

	/** People read names and ranges; the key is for those who write plug-ins. */
	@Test
	void rowsHaveNamesAndRanges() {
		Figure figure = TornadoFigure.of(Judged.subject(Judged.GARNET), Registries.standard(), false);
		String name = "Transfer resistance, cathode|garnet, dry";
		List<Object> row = figure.data().rows().get(0);
		assertEquals(name, row.get(0));
		assertEquals("R_ct:cathode|garnet, dry", row.get(1));
		assertEquals(name, figure.y().categories().get(0));
		assertTrue((double) row.get(4) < (double) row.get(5));
		assertTrue(figure.marks().stream().anyMatch(mark -> mark instanceof Mark.Caption caption
				&& caption.text().contains("%") && caption.text().endsWith("\u03a9 cm\u00b2")), "range");
		assertTrue(figure.marks().stream().anyMatch(mark -> Mark.hint(mark).text().contains("Key: R_ct:cathode|garnet, dry")), "key");
		figure.y().categories().forEach(shown -> assertFalse(shown.contains(":") || shown.contains("_h"), shown));
	}

	@Test
	void aCaptionWithoutRoomIsTheShareAlone() {
		Figure figure = TornadoFigure.of(Judged.subject(Judged.GARNET), Registries.standard(), false);
		List<Mark.Caption> captions = figure.marks().stream().filter(Mark.Caption.class::isInstance).map(Mark.Caption.class::cast).toList();
		assertFalse(captions.isEmpty());
		captions.forEach(caption -> assertTrue(caption.text().startsWith(caption.brief()) && caption.brief().endsWith("%"),
				caption.toString()));
	}

	@Test
	void withoutAnEstimateItSaysSo() {
		assertTrue(TornadoFigure.of(Judged.subject("Li 50 um"), Registries.standard(), false).isEmpty());
	}
}
