/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.Assessor;
import org.interphase.core.registry.Registries;
import org.interphase.core.rule.Finding;
import org.interphase.design.TestStack;
import org.interphase.model.CellstackFactory;
import org.interphase.model.Identified;
import org.interphase.model.Layer;
import org.interphase.model.Waiver;
import org.junit.jupiter.api.Test;

class FindingServicesTest {

	private static final List<String> LEVELS = List.of("ERROR", "WARNING", "INFO");

	private final FindingServices services = new FindingServices();
	private final TestStack cell = new TestStack(TestStack.REDUCED);

	@Test
	void theValidationShowsWhatTheCommandLineShows() {
		List<String> expected = findings().map(finding -> finding.rule() + ": " + finding.message()).sorted().toList();
		Stream<Identified> elements = Stream.concat(Stream.of(cell.stack()),
				Stream.concat(cell.stack().getLayers().stream(), cell.stack().getBoundaries().stream()));
		List<String> shown = elements
				.flatMap(element -> LEVELS.stream().filter(level -> !services.isFree(element, level))
						.flatMap(level -> services.findingsOf(element, level).lines()))
				.sorted().toList();
		assertEquals(expected, shown);
		assertTrue(shown.size() >= 2);
	}

	@Test
	void theGravestFindingGivesTheSymbol() {
		assertTrue(services.hasFindings(cell.boundary(0)));
		assertTrue(services.isGravest(cell.boundary(0), "error"));
		assertFalse(services.isGravest(cell.boundary(0), "warning"));
		assertFalse(services.isGravest(cell.boundary(0).getLeftFace().eClass(), "error"));
		assertEquals("/org.interphase.design/icons/error.png", services.severityImage(cell.boundary(0)));
	}

	@Test
	void aWaivedFindingIsNotShown() {
		Finding error = findings().filter(finding -> finding.element().equals(cell.boundary(0).getId()))
				.filter(finding -> finding.severity().label().equals("error")).findFirst().orElseThrow();
		Waiver waiver = CellstackFactory.eINSTANCE.createWaiver();
		waiver.setRule(error.rule());
		waiver.setTarget(error.element());
		waiver.setReason("control experiment");
		assertTrue(services.findingsText(cell.boundary(0)).contains(error.message()));
		cell.design().getWaivers().add(waiver);
		assertFalse(services.findingsText(cell.boundary(0)).contains(error.message()));
	}

	@Test
	void aQuickFixOfTheRegistryRemovesTheFinding() {
		assertFalse(services.fixLabels(cell.boundary(0)).isEmpty());
		cell.tool(() -> services.applyFix(cell.boundary(0), "ERROR"));
		assertTrue(cell.stack().getBoundaries().stream().allMatch(boundary -> services.isFree(boundary, "ERROR")),
				cell.notation());
	}

	@Test
	void aQuickFixIsChosenByItsName() {
		String fix = services.fixLabels(cell.boundary(0)).get(0);
		cell.tool(() -> services.applyFixNamed(cell.boundary(0), fix));
		assertThrows(IllegalArgumentException.class, () -> services.applyFixNamed(cell.layer(0), "make it better"));
	}

	@Test
	void eachFindingHasALine() {
		List<String> lines = services.findingLines(cell.boundary(0));
		assertTrue(lines.size() >= 2, lines::toString);
		assertEquals(lines, services.findingsText(cell.boundary(0)).lines().toList());
		assertEquals(List.of(), services.findingLines(CellstackFactory.eINSTANCE.createBoundary()));
	}

	@Test
	void treesCountGravityInThreeSteps() {
		assertEquals(2, services.gravity(cell.boundary(0)));
		assertEquals(0, services.gravity(CellstackFactory.eINSTANCE.createBoundary()));
		assertEquals(0, services.gravity(cell.boundary(0).getLeftFace().eClass()));
		assertEquals(1, services.gravity(cell.boundary(1)));
	}

	@Test
	void theOnlyQuickFixNeedsNoChoice() {
		TestStack sulfide = new TestStack("Li 50 um | LPSCl 30 um | NMC811 60 um @ 25 C");
		Layer electrolyte = sulfide.layer(1);
		assertEquals(1, services.fixLabels(electrolyte).size());
		sulfide.tool(() -> services.applyOnlyFix(electrolyte));
		assertEquals(List.of(), services.fixLabels(electrolyte));
	}

	@Test
	void oneOfSeveralQuickFixesHasToBeChosen() {
		String before = cell.notation();
		assertThrows(IllegalArgumentException.class, () -> services.applyOnlyFix(cell.boundary(0)));
		assertThrows(IllegalArgumentException.class, () -> services.applyOnlyFix(cell.layer(0)));
		assertEquals(before, cell.notation());
	}

	@Test
	void withoutAFixNothingHappens() {
		String before = cell.notation();
		assertThrows(IllegalArgumentException.class, () -> services.applyFix(cell.layer(0), "ERROR"));
		assertEquals(before, cell.notation());
	}

	private Stream<Finding> findings() {
		return new Assessor(Registries.standard()).assess(cell.design(), AssessmentOptions.DEFAULT).stacks().get(0)
				.findings().stream().filter(finding -> !finding.waived());
	}
}
