/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.uncertainty.Summary;
import org.interphase.model.SolidElectrolyte;
import org.interphase.ui.InterphaseUi;
import org.interphase.ui.WorkbenchPump;
import org.interphase.ui.internal.design.DesignPart;
import org.interphase.ui.internal.design.OpenDesigns;
import org.junit.jupiter.api.Test;

/** The welcome page and the guided tour in the real workbench. */
class TourViewTest {

	private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();

	@Test
	void stepsTameTheBoundaryAtTheLithiumAndThenTheCell() throws Exception {
		TourView view = assertInstanceOf(TourView.class, page.showView(InterphaseUi.TOUR_VIEW));
		try {
			double bareBoundary = step(view, 0).boundaries().get(0).headline().orElseThrow().asr().median();
			double polishedBoundary = step(view, 1).boundaries().get(0).headline().orElseThrow().asr().median();
			assertTrue(bareBoundary > 100 && bareBoundary < 1000, "the text says hundreds: " + bareBoundary);
			assertTrue(polishedBoundary > 0.5 && polishedBoundary < 10, "the text says about 2: " + polishedBoundary);
			double dry = total(step(view, 1));
			StackAssessment wetted = step(view, 2);
			assertTrue(total(wetted) < dry / 10, "the ionic liquid takes nearly all from the cathode");
			assertTrue(wetted.boundaries().get(0).headline().orElseThrow().asr().median() > polishedBoundary, "and costs more at the lithium");
			assertEquals(5, step(view, 3).layers().size());
			assertTrue(total(step(view, 3)) > total(wetted), "the polymer pays with its own resistance");
		} finally {
			OpenDesigns.active(page).ifPresent(part -> page.closeEditor((IEditorPart) part, false));
			page.hideView(view);
		}
	}

	private StackAssessment step(TourView view, int step) {
		view.show(step);
		DesignPart part = OpenDesigns.active(page).orElseThrow();
		WorkbenchPump.waitUntil("judged", () -> part.assessment().isCurrent());
		WorkbenchPump.waitUntil("result of step " + step, () -> view.result(step).contains("\u03a9"));
		return part.assessment().latest().orElseThrow().stacks().get(0);
	}

	private static double total(StackAssessment stack) {
		Summary asr = stack.totals().asr();
		return asr == null ? Double.NaN : asr.median();
	}

	@Test
	void welcomeActsOnTheExample() throws Exception {
		WelcomeView view = assertInstanceOf(WelcomeView.class, page.showView(InterphaseUi.WELCOME_VIEW));
		IFile example = ResourcesPlugin.getWorkspace().getRoot().getProject("Examples")
				.getFile("pervez2020-li-ile-llzo-ile-lfp.cellstack");
		view.follow("separator");
		DesignPart part = OpenDesigns.of(example).orElseThrow();
		assertTrue(part.selection().getSelection().toString().contains(SolidElectrolyte.class.getSimpleName()));
		int layers = part.document().design().getStacks().get(0).getLayers().size();
		view.follow("break");
		assertEquals(layers - 2, part.document().design().getStacks().get(0).getLayers().size());
		part.document().commands().undo();
		assertFalse(part.document().isDirty());
	}
}
