/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.interphase.core.assess.StackAssessment;
import org.interphase.core.output.Arc;
import org.interphase.core.output.Spectrum;
import org.interphase.core.uncertainty.Summary;
import org.junit.jupiter.api.Test;

class PredictedSpectrumTest {

	@Test
	void arcsRunFromTheFastestAndAddUp() {
		Cell cell = new Cell().with(Cell.FACTORY.createCurrentCollector(), "cu", 8).lithium().solid("llzo", 500).lithium()
				.treated(1, "polished", "molten").treated(2, "melt-applied");
		Spectrum spectrum = cell.outputs().spectrum().orElseThrow();
		double last = Double.POSITIVE_INFINITY;
		double sum = 0;
		for (Arc arc : spectrum.arcs()) {
			assertTrue(arc.frequency() <= last);
			last = arc.frequency();
			sum += arc.resistance();
		}
		double contact = cell.assessed().boundaries().get(0).headline().orElseThrow().asr().median();
		assertEquals(sum + contact, spectrum.points().getLast().real(), 1e-3 * sum);
	}

	@Test
	void pointsReachFromMegahertzToMillihertz() {
		Spectrum spectrum = new Cell().lithium().solid("llzo", 500).outputs().spectrum().orElseThrow();
		assertEquals(91, spectrum.points().size());
		assertEquals(1e6, spectrum.points().getFirst().frequency(), 1e-3);
		assertEquals(1e-3, spectrum.points().getLast().frequency(), 1e-9);
		assertTrue(spectrum.points().stream().allMatch(point -> point.imaginary() <= 0 && point.real() > 0));
	}

	@Test
	void capacitancesLieInTheirBands() {
		Spectrum spectrum = new Cell().lithium().solid("llzo", 500).outputs().spectrum().orElseThrow();
		Arc bulk = spectrum.arcs().stream().filter(arc -> arc.label().contains("Bulk")).findFirst().orElseThrow();
		assertTrue(bulk.capacitance() > 2e-11 && bulk.capacitance() < 2e-10, () -> "bulk " + bulk.capacitance());
		Arc transfer = spectrum.arcs().stream().filter(arc -> arc.label().contains("Charge transfer")).findFirst()
				.orElseThrow();
		assertTrue(transfer.capacitance() >= 1e-6 && transfer.capacitance() <= 1e-4);
	}

	@Test
	void liquidFilmsAreInSeries() {
		Spectrum spectrum = new Cell().with(Cell.FACTORY.createLiquidInterlayer(), "lp30", 10).outputs().spectrum()
				.orElseThrow();
		assertTrue(spectrum.arcs().isEmpty());
		assertEquals(0.1, spectrum.points().getFirst().real(), 0.01);
	}

	@Test
	void whatIsMissingIsSaidAndNothingGivesNothing() {
		StackAssessment partly = new Cell().lithium().solid("llzo", 500).solid("unobtainium", 5).assessed();
		Summary total = partly.totals().asr();
		assertTrue(total != null && !partly.totals().missing().isEmpty());
		Spectrum spectrum = new Cell().lithium().solid("llzo", 500).solid("unobtainium", 5).outputs().spectrum()
				.orElseThrow();
		assertTrue(spectrum.notes().stream().anyMatch(note -> note.contains("missing")));
		assertTrue(new Cell().solid("unobtainium", 5).outputs().spectrum().isEmpty());
	}
}
