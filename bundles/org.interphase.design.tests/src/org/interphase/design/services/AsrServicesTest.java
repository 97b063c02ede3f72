/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EEnumLiteral;
import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.Assessor;
import org.interphase.core.assess.EstimateResult;
import org.interphase.core.estimate.Basis;
import org.interphase.core.registry.Registries;
import org.interphase.design.TestStack;
import org.interphase.model.CellstackFactory;
import org.interphase.scene.Amounts;
import org.junit.jupiter.api.Test;

class AsrServicesTest {

	private final AsrServices services = new AsrServices();
	private final TestStack cell = new TestStack(TestStack.GARNET);
	private final EstimateResult expected = new Assessor(Registries.standard())
			.assess(cell.design(), AssessmentOptions.DEFAULT).stacks().get(0).boundaries().get(1).headline().orElseThrow();

	@Test
	void theNumbersAreThoseOfTheCommandLine() {
		String median = Amounts.STANDARD.asr(expected.asr().median());
		String band = Amounts.STANDARD.asr(expected.asr().p5()) + " \u2013 " + Amounts.STANDARD.asr(expected.asr().p95());
		assertEquals(median, services.asrMedian(cell.boundary(1)));
		assertEquals(band, services.asrBand(cell.boundary(1)));
		assertEquals(Amounts.STANDARD.asr(expected.asr()), services.asrText(cell.boundary(1)));
		assertTrue(services.asrLabel(cell.boundary(1)).endsWith(": " + median));
	}

	@Test
	void eachTermIsALine() {
		List<String> lines = services.termLines(cell.boundary(1));
		assertEquals(expected.terms().size(), lines.size());
		assertTrue(lines.get(0).startsWith(expected.terms().get(0).term().name() + " ("), lines.get(0));
		assertEquals(expected.dominant().orElseThrow().term().name(), services.dominantMechanism(cell.boundary(1)));
	}

	@Test
	void eachBasisIsAColumnAndShowsItsEstimates() {
		List<EEnumLiteral> bases = services.estimateBases(cell.stack());
		assertEquals(Basis.values().length, bases.size());
		for (EEnumLiteral basis : bases) {
			Basis.valueOf(basis.getName());
		}
		EEnumLiteral headline = bases.stream().filter(basis -> basis.getName().equals(expected.basis().name()))
				.findFirst().orElseThrow();
		assertTrue(services.estimatesText(cell.boundary(1), headline).contains(services.asrText(cell.boundary(1))));
		EEnumLiteral measured = bases.stream().filter(basis -> basis.getName().equals("MEASURED")).findFirst().orElseThrow();
		assertEquals("", services.estimatesText(cell.boundary(1), measured));
		new MeasurementServices().measure(cell.boundary(1), "45 ohm cm2");
		assertFalse(services.estimatesText(cell.boundary(1), measured).isEmpty());
	}

	@Test
	void aResistanceThatIsPartOfAnotherOneIsCountedElsewhere() {
		TestStack wetted = new TestStack("Li 100 um | py14fsi_l 10 um | llzbno 500 um [polished] | py14fsi_l 20 um | LFP 40 um @ 60 C");
		assertEquals("counted elsewhere", services.asrText(wetted.boundary(3)));
		assertEquals("counted elsewhere", services.asrMedian(wetted.boundary(3)));
		assertEquals("", services.asrBand(wetted.boundary(3)));
	}

	@Test
	void basesAreWords() {
		assertEquals(List.of("measured", "evidence", "mechanistic"),
				services.estimateBases(cell.stack()).stream().map(services::basisName).toList());
	}

	@Test
	void unknownIsAQuestionMark() {
		assertEquals("?", services.asrText(CellstackFactory.eINSTANCE.createBoundary()));
		assertEquals("?", services.dominantMechanism(CellstackFactory.eINSTANCE.createBoundary()));
		assertEquals(List.of(), services.termLines(CellstackFactory.eINSTANCE.createBoundary()));
	}
}
