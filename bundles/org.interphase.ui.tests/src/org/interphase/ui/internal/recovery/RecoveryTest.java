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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
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

/** Unsaved work after a crash, and files that other programs change. */
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
	void workOfACrashedSessionComesBackUnsaved(@TempDir Path folder) throws Exception {
		UnsavedCopies copies = new UnsavedCopies(folder);
		try (OpenedExample example = new OpenedExample(OpenedExample.AIR_EXPOSED)) {
			Design lost = DesignFiles.load(path(example));
			lost.getStacks().get(0).getLayers().get(1).setThickness(77.0);
			copies.keep(path(example), lost);
			Recovery.offer(example.page(), copies, files -> true);
			assertEquals(77, thickness(example.part().document().design()));
			assertTrue(example.part().document().isDirty());
			assertEquals(List.of(), files(copies));
			example.undo();
			assertEquals(500, thickness(example.part().document().design()));
		}
	}

	@Test
	void fileChangedOnDiskIsLoadedAgainWhenWanted() throws Exception {
		List<String> asked = new ArrayList<>();
		DiskWatch watch = new DiskWatch(part -> asked.add(part.getTitle()));
		try (OpenedExample example = new OpenedExample(OpenedExample.AIR_EXPOSED)) {
			ResourcesPlugin.getWorkspace().removeResourceChangeListener(Recovery.watch());
			DiskWatch.start(watch);
			Design other = DesignFiles.load(path(example));
			other.getStacks().get(0).getLayers().get(1).setThickness(42.0);
			DesignFiles.save(other, path(example));
			example.file().refreshLocal(IResource.DEPTH_ZERO, null);
			WorkbenchPump.waitUntil("asked", () -> !asked.isEmpty());
			WorkbenchPump.waitUntil("loaded", () -> thickness(example.part().document().design()) == 42);
			assertFalse(example.part().document().isDirty());
			example.undo();
			assertEquals(500, thickness(example.part().document().design()), "what was here is not lost");
		} finally {
			ResourcesPlugin.getWorkspace().removeResourceChangeListener(watch);
			DiskWatch.start(Recovery.watch());
		}
	}

	@Test
	void ownSaveAsksNothing() throws Exception {
		List<String> asked = new ArrayList<>();
		DiskWatch watch = new DiskWatch(part -> asked.add(part.getTitle()));
		DiskWatch.start(watch);
		try (OpenedExample example = new OpenedExample(OpenedExample.AIR_EXPOSED)) {
			setThickness(example, "300 um");
			example.run(IWorkbenchCommandConstants.FILE_SAVE);
			WorkbenchPump.waitUntil("saved", () -> !example.part().document().isDirty());
			example.waitForAssessment();
			assertEquals(List.of(), asked);
		} finally {
			ResourcesPlugin.getWorkspace().removeResourceChangeListener(watch);
		}
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
