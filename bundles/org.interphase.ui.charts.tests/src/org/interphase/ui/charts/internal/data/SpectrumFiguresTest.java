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

import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.OutputAssessor;
import org.interphase.core.output.Spectrum;
import org.interphase.core.registry.Registries;
import org.interphase.ui.charts.internal.figure.Figure;
import org.interphase.ui.charts.internal.figure.Mark;
import org.junit.jupiter.api.Test;

/** The predicted spectrum as Nyquist and Bode plot. */
class SpectrumFiguresTest {

	private final Subject subject = Judged.subject(Judged.GARNET);
	private final Spectrum spectrum = new OutputAssessor(Registries.standard())
			.outputs(subject.stack(), AssessmentOptions.DEFAULT).spectrum().orElseThrow();

	@Test
	void nyquistHasEqualAxesAndOneArcPerProcess() {
		Figure figure = SpectrumFigures.nyquist(subject, spectrum);
		assertTrue(figure.isEqual());
		long arcs = figure.marks().stream().filter(mark -> mark instanceof Mark.Line line && line.dashed()).count();
		assertEquals(spectrum.arcs().size(), arcs);
		assertTrue(figure.marks().stream().anyMatch(mark -> mark instanceof Mark.Caption caption && caption.text().contains("|")),
				"arcs are labelled by their boundary");
	}

	@Test
	void aProcessThatHasNoRoomIsNamedByItsElement() {
		List<Mark.Caption> captions = SpectrumFigures.nyquist(subject, spectrum).marks().stream()
				.filter(mark -> mark instanceof Mark.Caption caption && !caption.brief().isEmpty()).map(Mark.Caption.class::cast).toList();
		assertFalse(captions.isEmpty());
		assertTrue(captions.stream().anyMatch(caption -> caption.text().startsWith(caption.brief() + ':')), captions.toString());
		assertTrue(captions.stream().allMatch(caption -> spectrum.arcs().stream().anyMatch(arc -> arc.label().equals(caption.text()))),
				"in full it is not cut: " + captions);
	}

	/** From the middle of the curve the frequencies stand beyond their points. */
	@Test
	void frequenciesStandOutsideOfTheCurve() {
		Figure figure = SpectrumFigures.nyquist(subject, spectrum);
		List<Mark.Caption> frequencies = figure.marks().stream()
				.filter(mark -> mark instanceof Mark.Caption caption && caption.text().endsWith("Hz")).map(Mark.Caption.class::cast).toList();
		double left = spectrum.points().stream().mapToDouble(point -> point.real()).min().orElseThrow();
		double right = spectrum.points().stream().mapToDouble(point -> point.real()).max().orElseThrow();
		assertTrue(frequencies.size() > 3, frequencies.toString());
		for (Mark.Caption frequency : frequencies) {
			assertEquals(Math.signum(frequency.place().x() - (left + right) / 2), Math.signum(frequency.dx()), frequency.toString());
			assertTrue(frequency.dy() <= 0, frequency.toString());
		}
	}

	@Test
	void arcsStandSideBySideUpToTheTotal() {
		Figure figure = SpectrumFigures.nyquist(subject, spectrum);
		double end = 0;
		for (Mark mark : figure.marks()) {
			if (mark instanceof Mark.Line line && line.dashed()) {
				end = Math.max(end, line.places().stream().mapToDouble(place -> place.x()).max().orElse(0));
			}
		}
		double total = spectrum.points().getLast().real();
		assertEquals(total, end, 0.05 * total);
	}

	@Test
	void bodeShowsModulusAndPhaseOverAllFrequencies() {
		List<Figure> figures = SpectrumFigures.bode(subject, spectrum);
		assertEquals(2, figures.size());
		assertFalse(figures.get(0).note().isEmpty());
		assertTrue(figures.get(1).note().isEmpty(), "said once");
		figures.forEach(figure -> assertTrue(figure.x().logarithmic()));
		assertTrue(figures.get(0).y().logarithmic());
		assertFalse(figures.get(1).y().logarithmic());
		assertEquals(spectrum.points().size(), figures.get(0).data().rows().size());
	}
}
