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
import org.interphase.core.assess.Assessor;
import org.interphase.core.registry.Registries;
import org.interphase.core.sweep.Sweep;
import org.interphase.core.sweep.SweepPoint;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Design;
import org.interphase.ui.charts.internal.figure.Figure;
import org.interphase.ui.charts.internal.figure.Mark;
import org.junit.jupiter.api.Test;

/** Sweeps as curve and map. */
class SweepFiguresTest {

	private final Design design = Judged.design(Judged.GARNET);
	private final String stack = design.getStacks().get(0).getId();
	private final SweepPlan thickness = new SweepPlan(thickness(), 20, 1000, 6, true);
	private final SweepPlan temperature = new SweepPlan(choice(CellstackPackage.Literals.CONDITIONS__TEMPERATURE), 0, 80, 5, false);

	private SweepChoice thickness() {
		String electrolyte = design.getStacks().get(0).getLayers().get(1).getId();
		return SweepChoices.of(design).stream().filter(choice -> choice.element().equals(electrolyte)
				&& choice.attribute() == CellstackPackage.Literals.LAYER__THICKNESS).findFirst().orElseThrow();
	}

	private SweepChoice choice(Object attribute) {
		return SweepChoices.of(design).stream().filter(choice -> choice.attribute() == attribute).findFirst().orElseThrow();
	}

	private List<SweepPoint> run(SweepPlan... plans) {
		return new Sweep(new Assessor(Registries.standard()), new AssessmentOptions(1, 200)).run(design,
				List.of(plans).stream().map(SweepPlan::axis).toList(), done -> {
					// nobody looks
				}, () -> false);
	}

	@Test
	void curveHasABandAndAllPoints() {
		Figure figure = SweepFigures.curve(thickness, run(thickness), stack);
		assertEquals(6, figure.data().rows().size());
		Mark.Area band = (Mark.Area) figure.marks().get(0);
		assertEquals(12, band.corners().size());
		assertTrue(figure.x().title().contains("(um)"), figure.x().title());
		List<Object> first = figure.data().rows().getFirst();
		List<Object> last = figure.data().rows().getLast();
		assertEquals(20, (double) first.get(0), 1e-9);
		assertTrue((double) last.get(1) > (double) first.get(1), "a thicker electrolyte resists more");
	}

	@Test
	void mapHasOneCellPerPointAndLinesOfRoundResistance() {
		Figure figure = SweepFigures.map(temperature, thickness, run(temperature, thickness), stack);
		assertEquals(30, figure.marks().stream().filter(Mark.Box.class::isInstance).count());
		assertEquals(30, figure.data().rows().size());
		assertTrue(figure.marks().stream().anyMatch(Mark.Line.class::isInstance), "iso lines");
		assertTrue(figure.y().title().contains("degC") && figure.x().title().contains("um"));
	}

	@Test
	void mapThatIsNotCompleteIsNotShown() {
		assertTrue(SweepFigures.map(temperature, thickness, List.of(), stack).isEmpty());
	}

	@Test
	void isoLineOfASlopeIsStraight() {
		Grid grid = new Grid(new SweepPlan(thickness(), 1, 3, 3, false), new SweepPlan(thickness(), 1, 3, 3, false));
		for (int row = 0; row < 3; row++) {
			for (int column = 0; column < 3; column++) {
				grid.set(row, column, Math.pow(10, column));
			}
		}
		List<IsoLines.Segment> segments = IsoLines.of(grid, Math.sqrt(10));
		assertEquals(2, segments.size());
		segments.forEach(segment -> {
			assertEquals(1.5, segment.from().x(), 1e-9);
			assertEquals(1.5, segment.to().x(), 1e-9);
		});
	}

	@Test
	void levelsAreRound() {
		assertEquals(List.of(20.0, 50.0, 100.0, 200.0), SweepFigures.levels(12, 300));
		assertEquals(List.of(10.0, 100.0, 1000.0, 10000.0, 100000.0), SweepFigures.levels(2, 500_000));
	}

	@Test
	void wrongRangesSayWhy() {
		assertTrue(thickness.problem().isEmpty());
		assertFalse(new SweepPlan(thickness(), 100, 20, 5, true).problem().isEmpty());
		assertFalse(new SweepPlan(thickness(), 0, 20, 5, true).problem().isEmpty());
		assertFalse(new SweepPlan(thickness(), 1, 1e9, 5, true).problem().isEmpty());
	}

	@Test
	void suggestionsMakeSense() {
		for (SweepChoice choice : SweepChoices.of(design)) {
			assertTrue(choice.suggestion(5).problem().isEmpty(), choice + " " + choice.suggestion(5).problem());
			assertFalse(choice.name().isBlank() || choice.name().startsWith("_UI"), choice.name());
		}
	}
}
