/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.interphase.core.assess.Assessor;
import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.Totals;
import org.interphase.core.edit.StackEdits;
import org.interphase.core.registry.Registries;
import org.interphase.core.rule.Finding;
import org.interphase.model.CellstackPackage;
import org.interphase.sirius.TestSession;
import org.interphase.ui.internal.design.DesignPart;
import org.interphase.ui.internal.design.OpenDesigns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the views of the workbench see of an editor of Sirius. */
@NonNullByDefault({})
class SessionPartsTest {

	private static final Duration LONG = Duration.ofSeconds(30);

	private TestSession session;
	private IEditorPart editor;

	@BeforeEach
	void open() throws Exception {
		session = TestSession.of("Li 50 um | ILE 1 um | LLZO 500 um | LFP 60 um");
		editor = DialectUIManager.INSTANCE.openEditor(session.session().session(), session.diagram(), TestSession.MONITOR);
		TestSession.settle();
	}

	@AfterEach
	void close() {
		DialectUIManager.INSTANCE.closeEditor(editor, false);
		session.close();
	}

	@Test
	void theActiveDiagramIsAnOpenDesign() {
		DesignPart part = part();
		assertSame(session.design(), part.document().design());
		assertSame(editor, part.editor());
		assertSame(part, OpenDesigns.active(editor.getSite().getPage()).orElseThrow());
		assertSame(part, OpenDesigns.of(session.layer(0)).orElseThrow());
		assertTrue(OpenDesigns.all().contains(part));
	}

	@Test
	void itIsJudgedAsOnTheCommandLine() {
		DesignPart part = judged();
		List<Finding> expected = new Assessor(Registries.standard()).assess(session.design(), AssessmentOptions.DEFAULT).stacks()
				.get(0).findings();
		assertFalse(expected.isEmpty());
		assertEquals(expected, part.assessment().latest().orElseThrow().stacks().get(0).findings());
	}

	@Test
	void anEditInTheDiagramIsJudgedAgain() {
		DesignPart part = judged();
		Totals before = part.assessment().latest().orElseThrow().stacks().get(0).totals();
		session.session().change(() -> session.layer(2).setThickness(1000d));
		assertFalse(part.assessment().isCurrent());
		judged();
		assertNotEquals(before, part.assessment().latest().orElseThrow().stacks().get(0).totals());
	}

	@Test
	void anEditOnAnotherThreadIsHeardOnThatOfTheWindow() {
		DesignPart part = judged();
		List<Thread> heard = new ArrayList<>();
		List<Throwable> failures = new ArrayList<>();
		part.assessment().addListener(() -> heard.add(Thread.currentThread()));
		Thread other = new Thread(() -> session.session().change(() -> session.layer(2).setThickness(1000d)));
		other.setUncaughtExceptionHandler((thread, failure) -> failures.add(failure));
		other.start();
		waitUntil(() -> !other.isAlive());
		assertEquals(List.of(), failures);
		judged();
		assertFalse(heard.isEmpty());
		assertTrue(heard.stream().allMatch(Thread.currentThread()::equals));
	}

	@Test
	void anEditInAViewIsOneStepOfTheSession() {
		DesignPart part = judged();
		part.document().commands().execute(StackEdits.set(part.document().domain(), session.layer(2),
				CellstackPackage.Literals.LAYER__THICKNESS, 300d));
		assertEquals(300, session.layer(2).getThickness());
		assertTrue(part.document().isDirty());
		session.commands().undo();
		assertEquals(500, session.layer(2).getThickness());
		session.commands().redo();
		assertEquals(300, session.layer(2).getThickness());
	}

	@Test
	void whatChangesInTheDiagramAloneIsNoEdit() {
		DesignPart part = judged();
		int version = part.document().version();
		session.session().change(() -> session.shown(session.layer(1)).setVisible(false));
		assertEquals(version, part.document().version());
		assertTrue(part.assessment().isCurrent());
	}

	@Test
	void selectionsGoBothWays() {
		DesignPart part = judged();
		List<ISelection> heard = new ArrayList<>();
		part.selection().addSelectionChangedListener(event -> heard.add(event.getSelection()));
		part.reveal(session.layer(2).getId());
		TestSession.settle();
		assertEquals(List.of(session.layer(2)), selected(part.selection().getSelection()));
		assertEquals(List.of(session.layer(2)), selected(heard.get(heard.size() - 1)));
		part.reveal(session.stack().getBoundaries().get(1).getId());
		TestSession.settle();
		assertEquals(List.of(session.stack().getBoundaries().get(1)), selected(part.selection().getSelection()));
		part.reveal("of another design");
		assertEquals(List.of(session.stack().getBoundaries().get(1)), selected(part.selection().getSelection()));
	}

	@Test
	void allEditorsOfADesignShareItsJudgement() {
		DesignPart first = judged();
		IEditorPart table = DialectUIManager.INSTANCE.openEditor(session.session().session(),
				session.session().create("LayerTable", session.stack(), "layers", TestSession.MONITOR), TestSession.MONITOR);
		TestSession.settle();
		DesignPart second = OpenDesigns.of(table).orElseThrow();
		assertNotEquals(first, second);
		assertSame(first.assessment(), second.assessment());
		DialectUIManager.INSTANCE.closeEditor(editor, false);
		TestSession.settle();
		assertFalse(OpenDesigns.all().contains(first));
		session.session().change(() -> session.layer(2).setThickness(1000d));
		waitUntil(() -> second.assessment().isCurrent());
		DialectUIManager.INSTANCE.closeEditor(table, false);
		TestSession.settle();
		assertFalse(OpenDesigns.all().contains(second));
	}

	private DesignPart part() {
		DesignPart part = OpenDesigns.of(editor).orElseThrow();
		TestSession.settle();
		return part;
	}

	private DesignPart judged() {
		DesignPart part = part();
		waitUntil(() -> part.assessment().isCurrent());
		return part;
	}

	private static List<?> selected(ISelection selection) {
		return ((IStructuredSelection) selection).toList();
	}

	private static void waitUntil(BooleanSupplier condition) {
		long end = System.nanoTime() + LONG.toNanos();
		while (!condition.getAsBoolean()) {
			assertTrue(System.nanoTime() < end, "took too long");
			if (!Display.getCurrent().readAndDispatch()) {
				Thread.onSpinWait();
			}
		}
	}
}
