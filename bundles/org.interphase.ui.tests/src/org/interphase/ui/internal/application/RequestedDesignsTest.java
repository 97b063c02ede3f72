/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;
import org.interphase.ui.OpenedExample;
import org.interphase.ui.WorkbenchPump;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Designs that are opened from outside the window. */
class RequestedDesignsTest {

	private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();

	@BeforeEach
	@AfterEach
	void noEditor() {
		page.closeAllEditors(false);
		WorkbenchPump.settle();
	}

	@Test
	void designsNamedAtTheStartWaitForTheWindow(@TempDir Path folder) throws Exception {
		Path outside = Files.copy(location(example()), folder.resolve("my own.cellstack"));
		RequestedDesigns requested = new RequestedDesigns(List.of(outside, location(example())));
		assertTrue(requested.isAnyWaiting());
		requested.openOn(page);
		assertEquals(List.of("my own.cellstack", OpenedExample.AIR_EXPOSED), open());
		assertEquals(new FileEditorInput(example()), page.getActiveEditor().getEditorInput(), "one of the workspace is its member");
		requested.openOn(page);
		assertEquals(2, open().size(), "each is opened once");
	}

	@Test
	void laterOnesAreOpenedAtOnceWhenThereIsAWindow() {
		RequestedDesigns requested = new RequestedDesigns(List.of());
		requested.openOn(page);
		assertEquals(List.of(), open());
		requested.request(location(example()));
		assertEquals(List.of(OpenedExample.AIR_EXPOSED), open());
	}

	private List<String> open() {
		return Stream.of(page.getEditorReferences()).map(IEditorReference::getName).toList();
	}

	private static IFile example() {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Examples");
		return project.getFile(OpenedExample.AIR_EXPOSED);
	}

	private static Path location(IFile file) {
		return Path.of(file.getLocation().toOSString());
	}
}
