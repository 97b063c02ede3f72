/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.interphase.core.evidence.EvidenceRecord;
import org.interphase.core.registry.Registries;
import org.interphase.ui.charts.internal.figure.Figure;
import org.interphase.ui.charts.internal.figure.Mark;
import org.junit.jupiter.api.Test;

/** A boundary among the published interfaces of its class. */
class LiteratureFigureTest {

	private static Subject select(int boundary) {
		Subject subject = Judged.subject(Judged.GARNET);
		return new Subject(subject.design(), subject.stack(), subject.stack().boundaries().get(boundary).boundary().id());
	}

	@Test
	void lithiumOnGarnetStandsAmongLithiumOnGarnet() {
		Figure figure = LiteratureFigure.of(select(0), Registries.standard());
		long published = Registries.standard().evidence().all().stream().filter(EvidenceRecord::isSingleInterfaceAsr)
				.filter(record -> record.interfaceClass().equals("Li|garnet")).count();
		assertEquals(published, figure.data().rows().size());
		assertTrue(published > 5);
		assertTrue(figure.data().csv().contains("I001"));
		assertTrue(figure.y().categories().size() > 2, "one strip per treatment, and the own one");
	}

	@Test
	void anotherBoundaryHasAnotherClass() {
		Figure figure = LiteratureFigure.of(select(1), Registries.standard());
		assertTrue(figure.data().rows().stream().noneMatch(row -> row.get(0).equals("I001")));
		assertTrue(figure.data().rows().stream().anyMatch(row -> row.get(0).equals("I003")), "cathode|garnet");
	}

	@Test
	void ownBandLiesBehindThePublishedPoints() {
		Figure figure = LiteratureFigure.of(select(0), Registries.standard());
		Mark.Box band = (Mark.Box) figure.marks().get(0);
		double p95 = select(0).boundary().orElseThrow().headline().orElseThrow().asr().p95();
		assertEquals(p95, band.to().x());
		assertEquals(Double.POSITIVE_INFINITY, band.to().y());
	}

	@Test
	void pointsTellTheirSource() {
		Figure figure = LiteratureFigure.of(select(0), Registries.standard());
		assertTrue(figure.marks().stream().anyMatch(mark -> Mark.hint(mark).text().contains("Sources:")
				&& Mark.hint(mark).text().contains("I001")));
	}

	@Test
	void whatIsNotKnownIsNotAskedAbout() {
		Figure figure = LiteratureFigure.of(select(0), Registries.standard());
		figure.marks().forEach(mark -> assertFalse(Mark.hint(mark).text().contains("?"), Mark.hint(mark).text()));
		assertTrue(figure.marks().stream().anyMatch(mark -> Mark.hint(mark).text().contains("\u00b0C")), "a known temperature");
	}

	@Test
	void untreatedInterfacesAreCalledSo() {
		Subject subject = Judged.subject("Li 50 um | py14fsi_l 10 um | LLZO 500 um | LFP 30 um @ 25 C");
		Figure figure = LiteratureFigure.of(
				new Subject(subject.design(), subject.stack(), subject.stack().boundaries().get(1).boundary().id()), Registries.standard());
		assertTrue(figure.data().rows().stream().anyMatch(row -> row.get(3).equals("none")), "the data say so in their own words");
		assertFalse(figure.y().categories().contains("none"), figure.y().categories().toString());
		assertTrue(figure.y().categories().contains("untreated"), figure.y().categories().toString());
	}

	@Test
	void aBoundaryOfWhichNothingIsPublishedIsNamedAsOnTheDrawing() {
		Subject subject = Judged.subject("Li 50 um | py14fsi_l 10 um | LLZO 500 um | LFP 30 um @ 25 C");
		Figure figure = LiteratureFigure.of(
				new Subject(subject.design(), subject.stack(), subject.stack().boundaries().get(0).boundary().id()), Registries.standard());
		assertTrue(figure.isEmpty());
		assertTrue(figure.note().contains(subject.stack().boundaries().get(0).boundary().label()), figure.note());
	}
}
