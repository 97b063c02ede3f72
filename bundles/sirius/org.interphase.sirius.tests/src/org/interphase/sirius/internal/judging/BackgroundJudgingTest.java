/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.sirius.common.tools.api.resource.ImageFileFormat;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.interphase.core.notation.NotationPrinter;
import org.interphase.design.internal.KeptJudgement;
import org.interphase.design.services.LayerServices;
import org.interphase.sirius.DiagramExport;
import org.interphase.sirius.TestSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A design with an open diagram is judged off the UI thread. */
@NonNullByDefault({})
class BackgroundJudgingTest {

	private final List<Thread> judges = new CopyOnWriteArrayList<>();
	private final List<IStatus> problems = new CopyOnWriteArrayList<>();
	private final ILogListener log = (status, plugin) -> {
		// a properties view that still shows what was closed complains by itself
		if (!"org.eclipse.eef.properties.ui".equals(status.getPlugin())) {
			problems.add(status);
		}
	};
	private final IJobChangeListener jobs = new JobChangeAdapter() {
		@Override
		public void running(IJobChangeEvent event) {
			if (event.getJob().belongsTo(JudgingJob.FAMILY)) {
				judges.add(event.getJob().getThread());
			}
		}
	};
	private TestSession session;
	private IEditorPart editor;

	@BeforeEach
	void open() throws Exception {
		session = TestSession.of("Li 50 um | ILE 1 um | LLZO 500 um | LFP 60 um");
		editor = DialectUIManager.INSTANCE.openEditor(session.session().session(), session.diagram(), TestSession.MONITOR);
		settle();
		Job.getJobManager().addJobChangeListener(jobs);
		Platform.addLogListener(log);
	}

	@AfterEach
	void close() {
		Platform.removeLogListener(log);
		Job.getJobManager().removeJobChangeListener(jobs);
		if (session.session().session().isOpen()) {
			DialectUIManager.INSTANCE.closeEditor(editor, false);
		}
		// Sirius asks for the session of what was selected in the closed editor
		show();
		session.close();
	}

	@Test
	void anEditIsJudgedOnAnotherThread() throws Exception {
		assertShown();
		String before = shown();
		edit(1000);
		assertFalse(judgement().isCurrent(), "nobody judged it on this thread");
		settle();
		assertTrue(judgement().isCurrent());
		assertFalse(judges.isEmpty());
		assertFalse(judges.contains(Thread.currentThread()));
		assertNotEquals(before, shown());
		assertShown();
	}

	@Test
	void editsInQuickSuccessionEndWithTheLast() throws Exception {
		edit(1000);
		edit(1100);
		edit(1200);
		settle();
		assertShown();
		assertEquals(List.of(), problems);
	}

	@Test
	void whatIsSavedStaysSaved() {
		session.session().change(() -> session.shown(session.layer(2)).setTooltipText("said before"));
		assertTrue(editor.isDirty());
		session.session().save(TestSession.MONITOR);
		assertFalse(editor.isDirty());
		new QuietRefresh(session.session().session()).refresh(List.of(session.diagram()), session.design(),
				Set.of(session.layer(2).getId()));
		show();
		assertShown();
		assertFalse(editor.isDirty());
		assertEquals(SessionStatus.SYNC, session.session().session().getStatus());
		edit(1100);
		assertTrue(editor.isDirty(), "an edit is noticed as before");
	}

	@Test
	void aJudgementIsNoStepToUndo() throws Exception {
		String before = NotationPrinter.print(session.stack());
		edit(1000);
		Command step = session.commands().getUndoCommand();
		settle();
		assertSame(step, session.commands().getUndoCommand());
		session.commands().undo();
		assertEquals(before, NotationPrinter.print(session.stack()));
		assertTrue(session.commands().canRedo());
		settle();
		assertShown();
		assertTrue(session.commands().canRedo());
		session.commands().redo();
		settle();
		assertShown();
	}

	@Test
	void aSessionMayCloseMeanwhile() throws Exception {
		edit(1000);
		DialectUIManager.INSTANCE.closeEditor(editor, false);
		session.session().close();
		settle();
		assertEquals(List.of(), problems);
	}

	@Test
	void anExportWaits(@TempDir Path folder) throws Exception {
		edit(1000);
		new DiagramExport(session.session().session(), ImageFileFormat.PNG).writeTo(folder, TestSession.MONITOR);
		assertTrue(judgement().isCurrent());
		assertShown();
	}

	private void edit(double thickness) {
		session.session().change(() -> session.layer(2).setThickness(thickness));
	}

	private KeptJudgement judgement() {
		return KeptJudgement.of(session.design());
	}

	private String shown() {
		return session.shown(session.layer(2)).getTooltipText();
	}

	private void assertShown() {
		assertEquals(new LayerServices().layerTooltip(session.layer(2)), shown());
	}

	/** Waits for all judging and shows what it brought. */
	private static void settle() throws InterruptedException {
		show();
		while (Job.getJobManager().find(JudgingJob.FAMILY).length > 0) {
			Job.getJobManager().join(JudgingJob.FAMILY, null);
		}
		show();
	}

	private static void show() {
		while (Display.getCurrent().readAndDispatch()) {
			// until all is drawn
		}
	}
}
