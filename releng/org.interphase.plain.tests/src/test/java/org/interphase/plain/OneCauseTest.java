/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.Assessor;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.notation.NotationParser;
import org.interphase.core.registry.Registries;
import org.interphase.core.rule.Finding;
import org.interphase.core.rule.Severity;
import org.interphase.model.CellstackFactory;
import org.interphase.model.CompositeElectrode;
import org.interphase.model.Design;
import org.interphase.model.Layer;
import org.interphase.model.Material;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One cause, one message: bad cells, written in the notation and judged with all that the class path contributes, give the
 * warnings and errors that they should and no more.
 */
class OneCauseTest {

	private static final Registries REGISTRIES = Registries.standard();
	/** Conditions under which nothing else is wrong. */
	private static final String CALM = " @ 25 C @ 2 MPa @ argon";

	/** A second rule stands only where a second thing is wrong; the comment says which. */
	@ParameterizedTest
	@CsvSource({ "Li | LATP [pressed] | LFP [pressed], R-ECH-03 ERROR",
			// the printed control that decayed within ten cycles
			"Li | LSPS [pressed] | LFP [pressed], R-ECH-03 ERROR",
			// germanium, and the interphase that cracks the ceramic
			"Li | LAGP [pressed] | LFP [pressed], R-ECH-03 ERROR; R-MEC-10 WARNING",
			"Li | ILE 1 um | LPSCl | NMC811 [pressed], R-ECH-07 WARNING",
			"Li | LPSCl [pressed] | LFP [pressed], R-ECH-06 WARNING",
			"Li | ILE 1 um | LSPS | ILE 1 um | LFP, R-ECH-04 WARNING",
			"Li | ILE 1 um | LAGP | ILE 1 um | LFP, R-ECH-04 WARNING",
			"Li | LLZO [polished] | LFP [pressed], ''",
			"Li | LP71 1 um | LATP | LP71 1 um | LFP, R-ECH-04 WARNING",
			"Li | LP40 1 um | LLZO | LP40 1 um | LFP, R-ECH-16 WARNING",
			"Li | le_lp_ecdec_buli 1 um | LLZO | le_lp_ecdec_buli 1 um | LFP, R-ECH-15 WARNING",
			// the liquid that attacks garnet, and too much of it
			"Li | LLZO [polished] | LP40 222 um | NMC622, R-ECH-16 WARNING; R-SAF-02 WARNING",
			"Li | ILE 1 um | LLZO | ILE 1 um | LFP | ILE 1 um | SS | ILE 1 um | Li | ILE 1 um | LLZO | ILE 1 um | LFP, "
					+ "R-TOP-06 ERROR",
			"Li | ILE 1 um | LLZO | ILE 1 um | LFP | Li | ILE 1 um | LLZO | ILE 1 um | LFP, R-TOP-05 ERROR",
			"Cu | Li | ILE 1 um | LLZO | ILE 1 um | LFP | Cu, R-ECH-09 WARNING",
			"Al | Li | ILE 1 um | LLZO | ILE 1 um | LFP | Al, R-ECH-08 ERROR",
			"Li | ILE 1 um | LLZO | LLZO | ILE 1 um | LFP, R-TOP-09 WARNING; R-TOP-10 WARNING",
			"Li | ILE 1 um | LFP, R-TOP-02 WARNING", "Li | LFP, R-TOP-02 ERROR",
			"Li | ILE 1 um | LLZO 3000 um | ILE 1 um | LFP, R-GEO-01 WARNING" })
	void badCell(String cell, String expected) throws Exception {
		assertEquals(found(expected), graveFindings(assess(parse(cell + CALM))), cell);
	}

	/** The film is one cause with two effects: it blocks ions, and lithium does not wet it. */
	@Test
	void garnetFromTheAir() throws Exception {
		assertEquals(found("R-AIR-02 WARNING; R-MEC-01 WARNING"),
				graveFindings(assess(parse("Li | LLZO [air-exposed] | ILE 1 um | LFP @ 25 C @ argon"))));
	}

	@Test
	void capacityAndFormulaAsPrinted() throws Exception {
		Design design = parse("Li | le_lp_ecdec_buli 1 um | printed | le_lp_ecdec_buli 1 um | LFP" + CALM,
				"Li7La3Zr1.5Ta0.5O12");
		layer(design, CompositeElectrode.class).setSpecificCapacity(176.7);
		assertEquals(found("R-MAT-01 ERROR; R-MAT-05 WARNING; R-ECH-15 WARNING"), graveFindings(assess(design)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Li | ILE | LLZO | ILE | LFP", "Li | LiPON | LCO", "Li | gel | LLCZNO | gel | LFP",
			"Li | LLZO | LFP", "Li | ILE | LSPS | LFP", "Li | ILE | LLZO | ILE | LFP | SS | Li | ILE | LLZO | ILE | LFP" })
	void cellsThatRanHaveNoError(String cell) throws Exception {
		assertFalse(graveFindings(assess(parse(cell))).stream().anyMatch(finding -> finding.endsWith("ERROR")), cell);
	}

	private static Design parse(String notation) throws Exception {
		return NotationParser.of(REGISTRIES).parse(notation);
	}

	/** A design whose material {@code printed} has this formula. */
	private static Design parse(String notation, String formula) throws Exception {
		Design design = parse(notation.replace("printed", "LLZO"));
		Material material = CellstackFactory.eINSTANCE.createMaterial();
		material.setId("printed");
		material.setName("printed");
		material.setFamily("garnet");
		material.setFormula(formula);
		design.getMaterials().add(material);
		design.getStacks().get(0).getLayers().stream().filter(layer -> "llzo".equals(layer.getMaterial()))
				.forEach(layer -> layer.setMaterial("printed"));
		return design;
	}

	private static <T extends Layer> T layer(Design design, Class<T> kind) {
		return design.getStacks().get(0).getLayers().stream().filter(kind::isInstance).map(kind::cast).findFirst()
				.orElseThrow();
	}

	private static StackAssessment assess(Design design) {
		StackAssessment stack = new Assessor(REGISTRIES).assess(design, AssessmentOptions.DEFAULT).stacks().get(0);
		assertEquals(List.of(), stack.faults());
		return stack;
	}

	private static Set<String> graveFindings(StackAssessment stack) {
		return stack.findings().stream().filter(finding -> finding.severity().compareTo(Severity.WARNING) >= 0)
				.map(OneCauseTest::text).collect(Collectors.toCollection(TreeSet::new));
	}

	private static String text(Finding finding) {
		return finding.rule() + ' ' + finding.severity();
	}

	private static Set<String> found(String expected) {
		Stream<String> findings = Arrays.stream(expected.split(";")).map(String::strip);
		return findings.filter(finding -> !finding.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
	}
}
