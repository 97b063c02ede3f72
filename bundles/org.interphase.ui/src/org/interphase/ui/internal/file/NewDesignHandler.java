/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.file;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the wizard for a new design, in the project that is selected or edited, or else in the first one. */
public final class NewDesignHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		NewDesignWizard wizard = new NewDesignWizard();
		wizard.init(window.getWorkbench(), place(event));
		new WizardDialog(window.getShell(), wizard).open();
		return null;
	}

	private static IStructuredSelection place(ExecutionEvent event) {
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		IFile edited = editor == null ? null : editor.getEditorInput().getAdapter(IFile.class);
		if (edited != null) {
			return new StructuredSelection(edited.getParent());
		}
		IProject[] projects = ResourcesPlugin.getWorkspace().getRoot().getProjects();
		return projects.length == 0 ? StructuredSelection.EMPTY : new StructuredSelection(projects[0]);
	}
}
