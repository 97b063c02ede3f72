/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.services;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.interphase.design.TestStack;
import org.interphase.model.CellstackFactory;
import org.interphase.model.Waiver;
import org.junit.jupiter.api.Test;

class DesignServicesTest {

	private final DesignServices services = new DesignServices();
	private final TestStack cell = new TestStack(TestStack.GARNET);

	@Test
	void theConditionsOfTheDesignHoldForAllOfIt() {
		assertEquals(List.of(cell.design().getConditions()), services.conditionsOf(cell.boundary(1)));
		assertEquals(List.of(), services.conditionsOf(CellstackFactory.eINSTANCE.createStack()));
	}

	@Test
	void aWaiverShowsItsReason() {
		Waiver waiver = CellstackFactory.eINSTANCE.createWaiver();
		waiver.setRule("R-ECH-03");
		waiver.setReason("control");
		assertEquals("R-ECH-03: control", services.waiverText(waiver));
	}

	@Test
	void aDesignWithoutANameIsShown() {
		cell.design().setName(null);
		assertEquals("?", services.designName(cell.design()));
	}
}
