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
import java.util.List;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.interphase.core.io.DesignFiles;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Design;
import org.interphase.ui.ElementAccess;
import org.interphase.ui.OpenedExample;
import org.interphase.ui.WorkbenchPump;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Unsaved work after a crash. */
class RecoveryTest {

	@Test
	void unsavedDesignHasACopyUntilItIsSaved(@TempDir Path folder) throws Exception {
		UnsavedCopies copies = new UnsavedCopies(folder);
		Autosave autosave = new Autosave(copies, Display.getCurrent()::asyncExec);
		try (OpenedExample example = new OpenedExample(OpenedExample.AIR_EXPOSED)) {
			setThickness(example, "300 um");
			Path file = path(example);
			WorkbenchPump.waitUntil("copy", () -> files(copies).contains(file));
			assertEquals(300, thickness(copies.load(file).orElseThrow()));
			assertEquals(500, thickness(DesignFiles.load(file)), "the file itself is as it was");
			example.run(IWorkbenchCommandConstants.FILE_SAVE);
			WorkbenchPump.waitUntil("no copy", () -> !files(copies).contains(file));
		} finally {
			autosave.stop();
		}
	}

	@Test
	void copyGoesWhenTheEditorIsClosed(@TempDir Path folder) throws Exception {
		UnsavedCopies copies = new UnsavedCopies(folder);
		Autosave autosave = new Autosave(copies, Display.getCurrent()::asyncExec);
		try {
			Path file;
			try (OpenedExample example = new OpenedExample(OpenedExample.AIR_EXPOSED)) {
				file = path(example);
				setThickness(example, "300 um");
				WorkbenchPump.waitUntil("copy", () -> files(copies).contains(file));
			}
			assertFalse(files(copies).contains(file));
		} finally {
			autosave.stop();
		}
	}

	@Test
	void workOfACrashedSessionComesBackUnsavedAndIsKeptUntilItIsSaved(@TempDir Path folder) throws Exception {
		UnsavedCopies copies = new UnsavedCopies(folder);
		Autosave autosave = new Autosave(copies, Display.getCurrent()::asyncExec);
		try (OpenedExample example = new OpenedExample(OpenedExample.AIR_EXPOSED)) {
			keepThickness(copies, path(example), 77);
			assertEquals(List.of(), new LostWork(example.page(), copies).offer(files -> true));
			assertEquals(77, thickness(example.part().document().design()));
			assertTrue(example.part().document().isDirty());
			example.waitForAssessment();
			assertEquals(List.of(path(example)), files(copies), "a second crash loses nothing either");
			example.undo();
			assertEquals(500, thickness(example.part().document().design()));
			WorkbenchPump.waitUntil("no copy of what is as the file is", () -> files(copies).isEmpty());
		} finally {
			autosave.stop();
		}
	}

	@Test
	void discardedWorkIsForgotten(@TempDir Path folder) throws Exception {
		UnsavedCopies copies = new UnsavedCopies(folder);
		try (OpenedExample example = new OpenedExample(OpenedExample.AIR_EXPOSED)) {
			keepThickness(copies, path(example), 77);
			new LostWork(example.page(), copies).offer(files -> false);
			assertEquals(500, thickness(example.part().document().design()));
			assertEquals(List.of(), files(copies));
		}
	}

	@Test
	void workOnAFileThatIsGoneComesBackWithTheFile(@TempDir Path folder, @TempDir Path elsewhere) throws Exception {
		UnsavedCopies copies = new UnsavedCopies(folder);
		try (OpenedExample example = new OpenedExample(OpenedExample.AIR_EXPOSED)) {
			Path gone = Files.copy(path(example), elsewhere.resolve("gone.cellstack"));
			keepThickness(copies, gone, 77);
			Files.delete(gone);
			assertEquals(List.of(), new LostWork(example.page(), copies).offer(files -> true));
			assertEquals(77, thickness(DesignFiles.load(gone)));
			example.page().closeEditor(example.page().getActiveEditor(), false);
		}
	}

	@Test
	void copyThatCannotBeBroughtBackStaysAndIsNamed(@TempDir Path folder, @TempDir Path elsewhere) throws Exception {
		UnsavedCopies copies = new UnsavedCopies(folder);
		try (OpenedExample example = new OpenedExample(OpenedExample.AIR_EXPOSED)) {
			Path nowhere = elsewhere.resolve("no such folder").resolve("gone.cellstack");
			copies.keep(nowhere, DesignFiles.load(path(example)));
			List<Path> failed = new LostWork(example.page(), copies).offer(files -> true);
			assertEquals(List.of(copies.copy(nowhere)), failed);
			assertTrue(Files.exists(failed.get(0)));
			assertEquals(List.of(nowhere), files(copies));
		}
	}

	private static void keepThickness(UnsavedCopies copies, Path file, double thickness) throws IOException {
		Design lost = DesignFiles.load(file);
		lost.getStacks().get(0).getLayers().get(1).setThickness(thickness);
		copies.keep(file, lost);
	}

	private static void setThickness(OpenedExample example, String text) {
		new ElementAccess(example.part(), example.stack().getLayers().get(1)).set(CellstackPackage.Literals.LAYER__THICKNESS, text);
	}

	private static double thickness(Design design) {
		return design.getStacks().get(0).getLayers().get(1).getThickness();
	}

	private static Path path(OpenedExample example) {
		return Path.of(example.file().getLocation().toOSString());
	}

	private static List<Path> files(UnsavedCopies copies) {
		try {
			return copies.files();
		} catch (IOException exception) {
			throw new AssertionError(exception);
		}
	}
}
