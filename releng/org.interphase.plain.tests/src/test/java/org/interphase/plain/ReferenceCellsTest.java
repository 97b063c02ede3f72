/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.Assessor;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.io.DesignFiles;
import org.interphase.core.notation.NotationParser;
import org.interphase.core.registry.Registries;
import org.interphase.core.rule.Finding;
import org.interphase.core.rule.Severity;
import org.interphase.library.ReferenceCell;
import org.interphase.library.ReferenceCells;
import org.interphase.model.Design;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published cells, judged with all that the class path contributes, without OSGi. */
class ReferenceCellsTest {

	private static final Registries REGISTRIES = Registries.standard();

	static Stream<ReferenceCell> cells() {
		return ReferenceCells.all().stream().filter(cell -> !cell.notation().isEmpty());
	}

	static Stream<Path> examples() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("../../examples"))) {
			return files.filter(file -> file.toString().endsWith(".cellstack")).sorted().toList().stream();
		}
	}

	@Test
	void theClassPathContributesEverything() {
		assertEquals(List.of(), REGISTRIES.problems());
		assertEquals(38, cells().count());
		assertTrue(REGISTRIES.rules().size() >= 55);
		assertTrue(REGISTRIES.boundaryEstimators().size() >= 2);
		assertTrue(REGISTRIES.layerEstimators().size() >= 4);
		assertTrue(REGISTRIES.treatments().size() >= 10);
	}

	/** Only the control that decayed within ten cycles is impossible; every other published cell ran. */
	@ParameterizedTest
	@MethodSource("cells")
	void onlyTheControlThatDecayedHasAnError(ReferenceCell cell) throws Exception {
		StackAssessment stack = assess(NotationParser.of(REGISTRIES).parse(cell.notation()));
		assertEquals(List.of(), stack.faults());
		Set<String> errors = Set.copyOf(stack.findings().stream()
				.filter(finding -> finding.severity() == Severity.ERROR).map(Finding::rule).toList());
		assertEquals(cell.id().equals("C21") ? Set.of("R-ECH-03") : Set.of(), errors, cell.notation());
	}

	@ParameterizedTest
	@MethodSource("examples")
	void eachExampleLoadsAndIsJudgedWithoutFaults(Path example) throws Exception {
		StackAssessment stack = assess(DesignFiles.load(example));
		assertEquals(List.of(), stack.faults());
		assertTrue(stack.boundaries().stream().anyMatch(boundary -> boundary.headline().isPresent()));
		boolean control = example.getFileName().toString().contains("control");
		assertEquals(control, stack.gravest().filter(Severity.ERROR::equals).isPresent());
	}

	@Test
	void cleaningTheGarnetTakesTheResistanceFromHundredsToAFewOhm() throws Exception {
		double exposed = lithiumGarnet("Li | LLZO 500 um [air-exposed][molten] | LFP @ 25 C");
		double polished = lithiumGarnet("Li | LLZO 500 um [polished][molten] | LFP @ 25 C");
		assertTrue(exposed / polished > 50, exposed + " / " + polished);
	}

	private static double lithiumGarnet(String notation) throws Exception {
		return assess(NotationParser.of(REGISTRIES).parse(notation)).boundaries().get(0).headline().orElseThrow().asr()
				.median();
	}

	private static StackAssessment assess(Design design) {
		return new Assessor(REGISTRIES).assess(design, AssessmentOptions.DEFAULT).stacks().get(0);
	}
}
