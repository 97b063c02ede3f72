/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.interphase.design.TestStack;
import org.interphase.model.CellstackFactory;
import org.interphase.model.Layer;
import org.junit.jupiter.api.Test;

class KeptJudgementTest {

	private final TestStack cell = new TestStack(TestStack.GARNET);

	@Test
	void aRevisionIsJudgedOnce() {
		assertSame(kept(), kept());
		assertSame(KeptJudgement.of(cell.design()), KeptJudgement.of(cell.design()));
	}

	@Test
	void eachEditAndItsUndoAreJudgedAnew() {
		Judgement first = kept();
		cell.layer(2).setThickness(100.0);
		Judgement second = kept();
		assertNotSame(first, second);
		cell.layer(2).setThickness(100.0);
		assertSame(second, kept(), "nothing was changed");
		cell.design().getConditions().setTemperature(60.0);
		assertNotSame(second, kept());
	}

	@Test
	void partsThatComeLaterAreWatchedToo() {
		Layer layer = CellstackFactory.eINSTANCE.createGelInterlayer();
		kept();
		cell.stack().getLayers().add(2, layer);
		Judgement judgement = kept();
		layer.setThickness(3.0);
		assertNotSame(judgement, kept());
		assertEquals(3.0, Judgement.of(layer).orElseThrow().layer().thickness());
	}

	@Test
	void aPartOutsideOfADesignIsNotJudged() {
		assertTrue(Judgement.of(CellstackFactory.eINSTANCE.createStack()).isEmpty());
		assertTrue(Judgement.findings(CellstackFactory.eINSTANCE.createBoundary()).isEmpty());
	}

	private Judgement kept() {
		return KeptJudgement.of(cell.design()).judgement();
	}
}
