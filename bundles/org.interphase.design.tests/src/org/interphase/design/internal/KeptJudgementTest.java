/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.concurrent.CancellationException;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.interphase.core.assess.CellAssessment;
import org.interphase.design.TestStack;
import org.interphase.model.Boundary;
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

	@Test
	void whoCannotWaitGetsTheDesignAsItIsWithWhatIsKnown() {
		Later later = later();
		Judgement first = judgement().settled();
		Layer layer = cell.layer(2);
		double median = median(first);
		layer.setThickness(1000.0);
		layer.setName("Ceramic");
		Judgement told = kept();
		assertFalse(judgement().isCurrent());
		assertEquals(1, later.asked);
		assertEquals("Ceramic", told.layer(layer.getId()).orElseThrow().layer().name());
		assertEquals(median, median(told), "the number known so far");
		assertSame(told, kept(), "made once for each revision");
		Set<String> news = judgement().snapshot().judge(() -> false).orElseThrow();
		assertTrue(judgement().isCurrent());
		assertEquals(2 * median, median(kept()), 0.01 * median);
		assertTrue(news.containsAll(Set.of(layer.getId(), cell.stack().getId())), news.toString());
		assertFalse(news.contains(cell.layer(0).getId()));
	}

	@Test
	void aCellKeepsItsNumbersUntilNewOnesAreThere() {
		TestStack module = new TestStack(TestStack.MODULE);
		later(module);
		KeptJudgement kept = KeptJudgement.of(module.design());
		CellAssessment before = cell(kept.settled(), module);
		module.layer(5).setThickness(1000.0);
		CellAssessment told = cell(kept.judgement(), module);
		assertEquals(before.asr(), told.asr());
		assertEquals(1000, told.cell().layers().get(1).thickness());
		Set<String> news = kept.snapshot().judge(() -> false).orElseThrow();
		assertNotEquals(before.asr(), cell(kept.judgement(), module).asr());
		assertTrue(news.contains(module.layer(4).getId()), "the layer that stands for the cell");
		assertFalse(news.contains(module.layer(0).getId()), "the other cell");
	}

	private static CellAssessment cell(Judgement judgement, TestStack module) {
		return judgement.stack(module.stack().getId()).orElseThrow().cells().get(1);
	}

	@Test
	void aNewPartIsBeingJudged() {
		later();
		judgement().settled();
		Layer layer = CellstackFactory.eINSTANCE.createGelInterlayer();
		layer.setThickness(3.0);
		cell.stack().getLayers().add(2, layer);
		Boundary boundary = cell.stack().getBoundaries().get(2);
		assertEquals(layer, boundary.getLeft());
		assertEquals(Messages.judgement_underWay, Judgement.of(boundary).orElseThrow().interphase().reason());
		assertEquals(3.0, Judgement.of(layer).orElseThrow().layer().thickness());
		assertTrue(judgement().snapshot().judge(() -> false).orElseThrow().contains(boundary.getId()));
		assertNotEquals(Messages.judgement_underWay, Judgement.of(boundary).orElseThrow().interphase().reason());
	}

	@Test
	void aSnapshotThatIsOutdatedIsNotTaken() {
		later();
		KeptJudgement.Snapshot outdated = judgement().snapshot();
		cell.layer(2).setThickness(1000.0);
		kept();
		assertTrue(outdated.judge(() -> false).isEmpty());
		assertFalse(judgement().isCurrent());
		assertThrows(CancellationException.class, () -> judgement().snapshot().judge(() -> true));
		assertFalse(judgement().isCurrent());
	}

	@Test
	void aCheckWaitsAndItsResultIsNewsAllTheSame() {
		later();
		judgement().settled();
		cell.layer(2).setThickness(1000.0);
		kept();
		assertEquals(judgement().settled(), kept());
		assertFalse(Judgement.settledFindings(cell.boundary(1)).isEmpty());
		assertTrue(judgement().snapshot().judge(() -> false).orElseThrow().contains(cell.layer(2).getId()));
	}

	private double median(Judgement judgement) {
		return judgement.layer(cell.layer(2).getId()).orElseThrow().headline().orElseThrow().asr().median();
	}

	private Later later() {
		return later(cell);
	}

	private static Later later(TestStack stack) {
		Later later = new Later();
		ResourceSet resources = new ResourceSetImpl();
		resources.eAdapters().add(later);
		Resource resource = new ResourceImpl();
		resources.getResources().add(resource);
		resource.getContents().add(stack.design());
		return later;
	}

	/** Nobody can wait. */
	private static final class Later extends AdapterImpl implements Deferral {

		private int asked;

		@Override
		public boolean isAdapterForType(Object type) {
			return type == Deferral.class;
		}

		@Override
		public boolean canWait() {
			return false;
		}

		@Override
		public void judgeLater(KeptJudgement outdated) {
			asked++;
		}
	}

	private KeptJudgement judgement() {
		return KeptJudgement.of(cell.design());
	}

	private Judgement kept() {
		return judgement().judgement();
	}
}
