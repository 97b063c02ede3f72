/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;
import org.interphase.core.io.DesignFiles;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Design;
import org.interphase.ui.DialogAnswer;
import org.interphase.ui.ElementAccess;
import org.interphase.ui.OpenedExample;
import org.interphase.ui.WorkbenchPump;
import org.interphase.ui.internal.design.FilePart;
import org.interphase.ui.internal.file.DesignOpener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of open designs that others change, delete or rename. */
class DiskWatchTest {

	private final Shell window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
	private final Answered answers = new Answered();
	private final DiskWatch watch = new DiskWatch(answers);

	@BeforeEach
	void insteadOfTheDialogs() {
		Recovery.watch().stop(window);
		watch.start(window);
	}

	@AfterEach
	void dialogsAgain() {
		watch.stop(window);
		Recovery.watch().start(window);
	}

	@Test
	void changedFileIsLoadedAgainWhenWanted() throws Exception {
		answers.reload = true;
		try (OpenedExample example = new OpenedExample(OpenedExample.AIR_EXPOSED)) {
			writeThickness(path(example), 42);
			example.file().refreshLocal(IResource.DEPTH_ZERO, null);
			WorkbenchPump.waitUntil("loaded", () -> thickness(example.part()) == 42);
			assertFalse(example.part().document().isDirty());
			example.undo();
			assertEquals(500, thickness(example.part()), "what was here is not lost");
		}
	}

	@Test
	void keptDesignDiffersFromTheChangedFileUntilItIsSaved() throws Exception {
		try (OpenedExample example = new OpenedExample(OpenedExample.AIR_EXPOSED)) {
			writeThickness(path(example), 42);
			example.file().refreshLocal(IResource.DEPTH_ZERO, null);
			WorkbenchPump.waitUntil("asked", () -> !answers.asked.isEmpty());
			assertEquals(500, thickness(example.part()));
			assertTrue(example.part().document().isDirty());
			assertTrue(((IEditorPart) example.part()).isDirty(), "closing asks whether to save");
			watch.look();
			assertEquals(1, answers.asked.size(), "asked once");
			example.run(IWorkbenchCommandConstants.FILE_SAVE);
			assertFalse(example.part().document().isDirty());
			assertEquals(500, thickness(DesignFiles.load(path(example))));
		}
	}

	@Test
	void fileOutsideTheWorkspaceIsLookedAt(@TempDir Path folder) throws Exception {
		answers.reload = true;
		try (OpenedExample example = new OpenedExample(OpenedExample.AIR_EXPOSED)) {
			Path outside = Files.copy(path(example), folder.resolve("outside.cellstack"));
			DesignOpener.open(example.page(), outside);
			IEditorPart editor = example.page().getActiveEditor();
			watch.look();
			assertEquals(List.of(), answers.asked);
			writeThickness(outside, 42);
			watch.look();
			assertEquals(42, thickness((FilePart) editor));
			example.page().closeEditor(editor, false);
		}
	}

	@Test
	void deletedFileLeavesTheDesignOpenAndUnsaved() throws Exception {
		answers.keep = true;
		try (OpenedExample example = new OpenedExample(OpenedExample.AIR_EXPOSED)) {
			example.file().delete(true, null);
			WorkbenchPump.waitUntil("asked", () -> !answers.asked.isEmpty());
			assertTrue(example.part().document().isDirty());
			example.run(IWorkbenchCommandConstants.FILE_SAVE);
			assertFalse(example.part().document().isDirty());
			assertTrue(example.file().exists(), "it is there again");
		}
	}

	@Test
	void editorOfADeletedFileIsClosedWhenWanted() throws Exception {
		try (OpenedExample example = new OpenedExample(OpenedExample.AIR_EXPOSED)) {
			example.file().delete(true, null);
			WorkbenchPump.waitUntil("closed", () -> example.page().findEditor(new FileEditorInput(example.file())) == null);
			assertEquals(1, answers.asked.size());
		}
	}

	@Test
	void renamedFileIsFollowedWithUnsavedEdits() throws Exception {
		try (OpenedExample example = new OpenedExample(OpenedExample.AIR_EXPOSED)) {
			setThickness(example, "300 um");
			IFile renamed = example.file().getProject().getFile("renamed.cellstack");
			example.file().move(renamed.getFullPath(), true, null);
			WorkbenchPump.waitUntil("followed", () -> example.part().getTitle().equals("renamed.cellstack"));
			assertTrue(example.part().document().isDirty());
			example.run(IWorkbenchCommandConstants.FILE_SAVE);
			assertEquals(300, thickness(DesignFiles.load(Path.of(renamed.getLocation().toOSString()))));
			assertFalse(Files.exists(path(example)), "the old one does not come back");
			assertEquals(List.of(), answers.asked);
			renamed.delete(true, null);
		}
	}

	@Test
	void ownSaveAsksNothing() throws Exception {
		try (OpenedExample example = new OpenedExample(OpenedExample.AIR_EXPOSED)) {
			setThickness(example, "300 um");
			example.run(IWorkbenchCommandConstants.FILE_SAVE);
			WorkbenchPump.waitUntil("saved", () -> !example.part().document().isDirty());
			example.waitForAssessment();
			assertEquals(List.of(), answers.asked);
		}
	}

	@Test
	void savingOverTheWorkOfAnotherProgramIsAskedFirst() throws Exception {
		try (OpenedExample example = new OpenedExample(OpenedExample.AIR_EXPOSED)) {
			watch.stop(window);
			setThickness(example, "300 um");
			writeThickness(path(example), 42);
			DialogAnswer.press("Do not save", () -> example.run(IWorkbenchCommandConstants.FILE_SAVE));
			watch.look();
			assertEquals(List.of(), answers.asked, "the user knows of it by now");
			assertEquals(42, thickness(DesignFiles.load(path(example))));
			assertTrue(example.part().document().isDirty());
			DialogAnswer.press("Replace it", () -> example.run(IWorkbenchCommandConstants.FILE_SAVE));
			assertEquals(300, thickness(DesignFiles.load(path(example))));
			assertFalse(example.part().document().isDirty());
		}
	}

	private static void setThickness(OpenedExample example, String text) {
		new ElementAccess(example.part(), example.stack().getLayers().get(1)).set(CellstackPackage.Literals.LAYER__THICKNESS, text);
	}

	private static void writeThickness(Path file, double thickness) throws IOException {
		Design other = DesignFiles.load(file);
		other.getStacks().get(0).getLayers().get(1).setThickness(thickness);
		DesignFiles.save(other, file);
	}

	private static double thickness(FilePart part) {
		return thickness(part.document().design());
	}

	private static double thickness(Design design) {
		return design.getStacks().get(0).getLayers().get(1).getThickness();
	}

	private static Path path(OpenedExample example) {
		return Path.of(example.file().getLocation().toOSString());
	}

	/** Answers as the test wants, and counts. */
	private static final class Answered implements DiskWatch.Answers {

		private final List<String> asked = new ArrayList<>();
		private boolean reload;
		private boolean keep;

		@Override
		public boolean reload(FilePart part) {
			asked.add(part.editor().getTitle());
			return reload;
		}

		@Override
		public boolean keep(FilePart part) {
			asked.add(part.editor().getTitle());
			return keep;
		}
	}
}
