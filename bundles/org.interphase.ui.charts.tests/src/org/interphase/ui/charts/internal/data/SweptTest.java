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
import org.interphase.core.assess.OutputAssessor;
import org.interphase.core.registry.Registries;
import org.interphase.core.sweep.Sweep;
import org.interphase.core.sweep.SweepPoint;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Design;
import org.interphase.ui.charts.internal.figure.Figure;
import org.interphase.ui.charts.internal.figure.Mark;
import org.junit.jupiter.api.Test;

/** Sweeps as curve and map. */
class SweptTest {

	private static final AssessmentOptions OPTIONS = new AssessmentOptions(1, 200);

	private final Registries registries = Registries.standard();
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

	private Swept run(SweepPlan... plans) {
		List<SweepPoint> points = new Sweep(new Assessor(registries), OPTIONS).run(design,
				List.of(plans).stream().map(SweepPlan::axis).toList(), done -> {
					// nobody looks
				}, () -> false);
		return new Swept(List.of(plans), points, stack, OPTIONS);
	}

	private Figure figure(Swept swept, SweepOutput output) {
		return swept.figure(output, new OutputAssessor(registries));
	}

	private SweepOutput output(String name) {
		return outputs().stream().filter(found -> found.name().equals(name)).findFirst()
				.orElseThrow(() -> new AssertionError(outputs()));
	}

	private List<SweepOutput> outputs() {
		return new SweepOutputs(new OutputAssessor(registries), OPTIONS)
				.of(Judged.assessment(design).stacks().get(0));
	}

	private static double median(Figure figure, int row) {
		List<Object> values = figure.data().rows().get(row);
		return (double) values.get(values.size() - 3);
	}

	@Test
	void offersTotalBoundariesAndWhatModelsSay() {
		List<SweepOutput> outputs = outputs();
		assertEquals(SweepOutput.TOTAL, outputs.get(0));
		assertEquals(List.of("ASR of Li|LLZO", "ASR of LLZO|LFP"), outputs.stream()
				.filter(output -> output.kind() == SweepOutput.Kind.BOUNDARY).map(SweepOutput::name).toList());
		assertEquals("mA/cm2", output("Critical current density, Li|LLZO").unit());
		assertEquals("V", output("Open-circuit voltage").unit());
		assertEquals(outputs.size(), outputs.stream().map(SweepOutput::name).distinct().count());
	}

	@Test
	void boundaryIsShownAlone() {
		Swept swept = run(thickness);
		Figure total = figure(swept, SweepOutput.TOTAL);
		Figure boundary = figure(swept, output("ASR of Li|LLZO"));
		assertTrue(boundary.y().title().startsWith("ASR of Li|LLZO"), boundary.y().title());
		for (int row = 0; row < 6; row++) {
			assertTrue(median(boundary, row) < median(total, row));
		}
	}

	/** The leakage of an electrolyte falls with its thickness, as Ohm says. */
	@Test
	void outputOfAModelFollows() {
		Figure figure = figure(run(thickness), output("Electronic leakage, LLZO"));
		assertTrue(figure.y().title().endsWith("(mA/cm\u00b2)"), figure.y().title());
		assertEquals(50, median(figure, 0) / median(figure, 5), 1e-6);
	}

	/** A voltage that does not vary with the thickness needs no axis from 0. */
	@Test
	void narrowRangeFillsTheAxis() {
		Figure figure = figure(run(thickness), output("Open-circuit voltage"));
		assertTrue(figure.y().lower() > 3 && figure.y().upper() < 4.5, figure.y().toString());
		assertTrue(figure.data().columns().contains("Open-circuit voltage, median / V"), figure.data().columns().toString());
	}

	@Test
	void mapOfAnOutputHasLevelsOfItsOwn() {
		Figure figure = figure(run(temperature, thickness), output("Electronic leakage, LLZO"));
		assertTrue(figure.note().contains("Electronic leakage, LLZO (mA/cm\u00b2)"), figure.note());
		assertTrue(figure.marks().stream().anyMatch(mark -> mark instanceof Mark.Line), "iso lines");
	}

	@Test
	void unknownNumberSaysSo() {
		SweepOutput nobody = new SweepOutput(SweepOutput.Kind.MODEL, "of-nobody", "", "Nothing", "V");
		assertTrue(figure(run(thickness), nobody).isEmpty());
		assertTrue(figure(run(temperature, thickness), nobody).isEmpty());
	}

	@Test
	void curveHasABandAndAllPoints() {
		Figure figure = figure(run(thickness), SweepOutput.TOTAL);
		assertEquals(6, figure.data().rows().size());
		Mark.Area band = (Mark.Area) figure.marks().get(0);
		assertEquals(12, band.corners().size());
		assertTrue(figure.x().title().contains("(\u00b5m)"), figure.x().title());
		List<Object> first = figure.data().rows().getFirst();
		List<Object> last = figure.data().rows().getLast();
		assertEquals(20, (double) first.get(0), 1e-9);
		assertTrue((double) last.get(1) > (double) first.get(1), "a thicker electrolyte resists more");
	}

	@Test
	void mapHasOneCellPerPointAndLinesOfRoundResistance() {
		Figure figure = figure(run(temperature, thickness), SweepOutput.TOTAL);
		assertEquals(30, figure.marks().stream().filter(Mark.Box.class::isInstance).count());
		assertEquals(30, figure.data().rows().size());
		assertTrue(figure.marks().stream().anyMatch(Mark.Line.class::isInstance), "iso lines");
		assertTrue(figure.y().title().contains("\u00b0C") && figure.x().title().contains("\u00b5m"));
	}

	@Test
	void mapThatIsNotCompleteIsNotShown() {
		assertTrue(figure(new Swept(List.of(temperature, thickness), List.of(), stack, OPTIONS), SweepOutput.TOTAL).isEmpty());
	}

	@Test
	void isoLineOfASlopeIsStraight() {
		Grid grid = new Grid(new SweepPlan(thickness(), 1, 3, 3, false), new SweepPlan(thickness(), 1, 3, 3, false));
		for (int row = 0; row < 3; row++) {
			for (int column = 0; column < 3; column++) {
				grid.set(row, column, Math.pow(10, column));
			}
		}
		List<IsoLines.Segment> segments = IsoLines.of(grid, Math.sqrt(10), Ramp.between(1, 100));
		assertEquals(2, segments.size());
		segments.forEach(segment -> {
			assertEquals(1.5, segment.from().x(), 1e-9);
			assertEquals(1.5, segment.to().x(), 1e-9);
		});
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
