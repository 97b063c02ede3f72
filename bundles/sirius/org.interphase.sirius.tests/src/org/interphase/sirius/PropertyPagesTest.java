/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.custom.StyledText;
import org.interphase.design.internal.KeptJudgement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The property pages of what is selected in a stack diagram. */
@NonNullByDefault({})
class PropertyPagesTest {

	private final List<String> problems = new CopyOnWriteArrayList<>();
	private final ILogListener log = (status, plugin) -> {
		if (status.getSeverity() >= IStatus.WARNING) {
			problems.add(status.getPlugin() + ": " + status.getMessage());
		}
	};
	private TestSession session;
	private ShownDiagram diagram;

	@BeforeEach
	void open() throws Exception {
		session = TestSession.of("Li 50 um | ILE 1 um | LLZO 500 um | LFP 60 um @ 25 C");
		diagram = new ShownDiagram(session);
		Platform.addLogListener(log);
	}

	@AfterEach
	void close() {
		Platform.removeLogListener(log);
		diagram.close();
		session.close();
	}

	@Test
	void followASelectionThatChangesQuickly() {
		List<EObject> parts = List.of(session.layer(0), session.layer(1), session.stack(), session.layer(2),
				session.stack().getBoundaries().get(0), session.layer(3), session.layer(0));
		for (EObject part : parts) {
			diagram.select(part);
		}
		diagram.settle();
		for (EObject part : parts) {
			diagram.select(part);
			session.session().change(() -> session.layer(2).setThickness(session.layer(2).getThickness() + 1));
			diagram.settle();
		}
		session.commands().undo();
		diagram.select(session.layer(2));
		session.commands().redo();
		diagram.settle();
		assertEquals(List.of(), problems);
	}

	/** All parts have the page of the conditions in common. */
	@Test
	void keepTheirWidgetsForAnotherPart() {
		diagram.select(session.layer(1));
		diagram.settle();
		diagram.showTab("Conditions");
		diagram.showInPlace(session.layer(2));
		assertEquals(List.of(), problems);
		assertShows("Temperature");
		assertShows("25 degC");
	}

	@Test
	void leaveAloneWhatIsBeingTyped() {
		diagram.select(session.layer(2));
		diagram.settle();
		Job.getJobManager().suspend();
		session.session().change(() -> session.layer(3).setThickness(70.0));
		TestSession.settle();
		StyledText thickness = texts().filter(text -> text.getText().equals("500 um")).findFirst().orElseThrow();
		thickness.setText("25");
		Job.getJobManager().resume();
		diagram.settle();
		assertTrue(KeptJudgement.of(session.design()).isCurrent());
		assertFalse(thickness.isDisposed());
		assertEquals("25", thickness.getText());
		assertEquals(500, session.layer(2).getThickness());
	}

	@Test
	void followAnEdit() {
		diagram.select(session.layer(2));
		diagram.settle();
		session.session().change(() -> session.layer(2).setThickness(321.0));
		diagram.settle();
		assertShows("321 um");
		assertEquals(List.of(), problems);
	}

	private void assertShows(String text) {
		List<String> shown = texts().map(StyledText::getText).toList();
		assertTrue(shown.contains(text), shown::toString);
	}

	private Stream<StyledText> texts() {
		return diagram.widgets(StyledText.class).stream();
	}
}
