/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.interphase.design.TestStack;
import org.interphase.model.CellstackFactory;
import org.junit.jupiter.api.Test;

class StackServicesTest {

	private final StackServices services = new StackServices();
	private final TestStack cell = new TestStack(TestStack.GARNET);

	@Test
	void theTitleIsTheNameOfTheStackThenOfTheDesignThenTheNotation() {
		cell.stack().setName("Cell A");
		cell.design().setName("Study");
		assertEquals("Cell A", services.stackTitle(cell.stack()));
		cell.stack().setName(null);
		assertEquals("Study", services.stackTitle(cell.stack()));
		cell.design().getStacks().add(CellstackFactory.eINSTANCE.createStack());
		assertEquals(cell.notation(), services.stackTitle(cell.stack()));
	}

	@Test
	void theLabelCarriesTheResistance() {
		cell.stack().setName("Cell A");
		assertTrue(services.stackLabel(cell.stack()).matches("Cell A\ntotal .*\u03a9 cm\u00b2 \\(.*\\)"),
				services.stackLabel(cell.stack()));
	}

	@Test
	void theVoltageIsThatOfTheCathodeAgainstLithium() {
		assertTrue(services.totalVoltage(cell.stack()).startsWith("3.4"), services.totalVoltage(cell.stack()));
		assertEquals("?", services.totalVoltage(CellstackFactory.eINSTANCE.createStack()));
	}

	@Test
	void thereAreTheTotalsOfTheWorkbench() {
		assertEquals("?", services.ohmicDrop(cell.stack()));
		assertEquals(TestStack.GARNET, services.stackNotation(cell.stack()));
		cell.design().getConditions().setCurrentDensity(0.1);
		assertTrue(services.ohmicDrop(cell.stack()).matches("\\d\\.\\d+ V"), services.ohmicDrop(cell.stack()));
		assertEquals("635 \u00b5m", services.totalThickness(cell.stack()));
		assertEquals("1", services.cellsInSeries(cell.stack()));
		assertEquals("2", services.cellsInSeries(new TestStack(TestStack.MODULE).stack()));
	}

	@Test
	void whatNobodyCanEstimateIsNamed() {
		assertEquals("LFP", services.notEstimated(cell.stack()));
		cell.stack().getLayers().get(2).setMaterial("unobtainium");
		assertEquals("LLZO, LFP", services.notEstimated(cell.stack()));
	}

	@Test
	void aLongNotationIsCut() {
		TestStack module = new TestStack(TestStack.MODULE + " | SS 10 um | " + TestStack.MODULE);
		module.stack().setName(null);
		module.design().setName(null);
		String title = services.stackTitle(module.stack());
		assertEquals(80, title.length(), title);
		assertTrue(title.startsWith("Li 50 um | LLZO 500 um"), title);
	}
}
