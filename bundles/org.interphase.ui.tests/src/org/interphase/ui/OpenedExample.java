/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.properties.PropertySheet;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.interphase.model.Stack;
import org.interphase.ui.internal.editor.CellstackEditor;

/** A copy of an example, open in an editor. */
public final class OpenedExample implements AutoCloseable {

	/** The bad case: a garnet that has seen air, with many findings. */
	public static final String AIR_EXPOSED = "sharafi2017-air-exposed-li-llzo-lfp.cellstack";

	private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	private final IFile file;
	private final CellstackEditor part;

	/** Opens a copy of an example. */
	public OpenedExample(String example) throws CoreException {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Examples");
		file = project.getFile("copy-" + example);
		if (!file.exists()) {
			project.getFile(example).copy(file.getFullPath(), true, null);
		}
		part = assertInstanceOf(CellstackEditor.class, IDE.openEditor(page, file));
		waitForAssessment();
	}

	/** The file. */
	public IFile file() {
		return file;
	}

	/** The page. */
	public IWorkbenchPage page() {
		return page;
	}

	/** The editor. */
	public CellstackEditor part() {
		return part;
	}

	/** Its first stack. */
	public Stack stack() {
		return part.document().design().getStacks().get(0);
	}

	/** Waits until the design is judged as it is now. */
	public void waitForAssessment() {
		WorkbenchPump.waitUntil("assessment", () -> part.assessment().isCurrent());
		WorkbenchPump.settle();
	}

	/** The properties of an element, with one of their tabs chosen. */
	public TabbedPropertySheetPage properties(String element, String tab) throws PartInitException {
		PropertySheet sheet = assertInstanceOf(PropertySheet.class, page.showView(IPageLayout.ID_PROP_SHEET));
		page.activate(part);
		part.reveal(element);
		WorkbenchPump.settle();
		TabbedPropertySheetPage shown = assertInstanceOf(TabbedPropertySheetPage.class, sheet.getCurrentPage());
		shown.setSelectedTab("org.interphase.ui." + tab + "Tab");
		WorkbenchPump.settle();
		return shown;
	}

	/** Runs a command of the workbench with the editor active. */
	public void run(String command) {
		page.activate(part);
		WorkbenchPump.settle();
		try {
			page.getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
		} catch (Exception exception) {
			throw new AssertionError(command, exception);
		}
	}

	/** Takes the latest edit back. */
	public void undo() {
		run(IWorkbenchCommandConstants.EDIT_UNDO);
	}

	/** Does it again. */
	public void redo() {
		run(IWorkbenchCommandConstants.EDIT_REDO);
	}

	@Override
	public void close() throws CoreException {
		page.closeEditor((IEditorPart) part, false);
		WorkbenchPump.settle();
		file.delete(true, null);
	}
}
