/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.Assessor;
import org.interphase.core.assess.CellAssessment;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.notation.NotationParser;
import org.interphase.core.registry.Registries;
import org.interphase.core.uncertainty.Summary;
import org.interphase.model.Design;
import org.interphase.model.Stack;
import org.interphase.scene.CellFigure;
import org.interphase.scene.LayerFigure;
import org.interphase.scene.StackFigure;
import org.interphase.scene.StackFigures;
import org.junit.jupiter.api.Test;

/** What the drawing makes of results that need the library and the models. */
@NonNullByDefault({})
class DrawnResultsTest {

	private static final String MODULE = "Li 50 um | ILE 1 um | LLZO 500 um | ILE 1 um | LFP 40 um | SS | Li 50 um | ILE 1 um | LLZO 500 um | ILE 1 um | LFP 40 um @ 25 C";

	@Test
	void materialsGoByTheirSymbolsOnceTheyAreJudged() throws Exception {
		Design design = NotationParser.of(Registries.standard())
				.parse("Li | py14fsi_l 5 um | llzbno 500 um [polished] | LFP - SS - Li | LLZO 500 um | LFP @ 25 C");
		Stack module = design.getStacks().get(0);
		StackAssessment results = new Assessor(Registries.standard()).assess(design, AssessmentOptions.DEFAULT).stacks().get(0);
		StackFigure figure = StackFigures.of(module, results, true);
		assertEquals(List.of("Li", "LiTFSI/Pyr14FSI", "LLZO:Ba,Nb", "LFP", "SS", "Li", "LLZO", "LFP"),
				figure.layers().stream().map(LayerFigure::name).toList());
		assertEquals("Li|LiTFSI/Pyr14FSI", figure.boundaries().get(0).name());
		assertEquals("LLZO:Ba,Nb", StackFigures.nameOf(module.getLayers().get(2), results));
		assertEquals(figure.layers(), StackFigures.of(results).layers(), "with or without the model");
	}

	@Test
	void cellsOfAModuleAreFoundWithVoltageAndResistance() throws Exception {
		Design design = NotationParser.of(Registries.standard()).parse(MODULE);
		StackAssessment results = new Assessor(Registries.standard()).assess(design, AssessmentOptions.DEFAULT).stacks().get(0);
		List<CellFigure> cells = StackFigures.of(results).cells();
		assertEquals(List.of(1, 2), cells.stream().map(CellFigure::number).toList());
		assertEquals(List.of(0, 6), cells.stream().map(CellFigure::first).toList());
		assertEquals(results.totals().openCircuitVoltage(), cells.get(0).voltage() + cells.get(1).voltage(), 1e-9);
		assertEquals(results.cells().stream().map(CellAssessment::asr).toList(), cells.stream().map(CellFigure::asr).toList());
		double first = median(cells.get(0).asr());
		assertEquals(first, median(cells.get(1).asr()), 0.05 * first, "two equal cells, each with draws of its own");
	}

	private static double median(Summary asr) {
		assertNotNull(asr);
		return asr.median();
	}

	@Test
	void aCellWithOtherLayersThanWhenItWasJudgedHasNoNumbers() throws Exception {
		Design design = NotationParser.of(Registries.standard()).parse(MODULE);
		StackAssessment results = new Assessor(Registries.standard()).assess(design, AssessmentOptions.DEFAULT).stacks().get(0);
		Stack edited = design.getStacks().get(0);
		edited.getLayers().remove(1);
		List<CellFigure> cells = StackFigures.of(edited, results, false).cells();
		assertNull(cells.get(0).asr());
		assertTrue(Double.isNaN(cells.get(0).voltage()));
		assertNotNull(cells.get(1).asr());
	}
}
