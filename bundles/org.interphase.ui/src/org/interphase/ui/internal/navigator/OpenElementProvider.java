/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.navigator;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionConstants;
import org.interphase.model.Identified;
import org.interphase.ui.internal.design.DesignPart;
import org.eclipse.core.runtime.ILog;

/** Opens the design of a stack or layer of the navigator and shows the element on the drawing. */
public final class OpenElementProvider extends CommonActionProvider {

	private final Action open = new Action() {
		@Override
		public void run() {
			openSelected();
		}
	};

	@Override
	public void fillActionBars(IActionBars bars) {
		if (getContext().getSelection() instanceof IStructuredSelection selection
				&& selection.getFirstElement() instanceof EObject) {
			bars.setGlobalActionHandler(ICommonActionConstants.OPEN, open);
		}
	}

	private void openSelected() {
		if (getContext().getSelection() instanceof IStructuredSelection selection
				&& selection.getFirstElement() instanceof Identified element
				&& getActionSite().getStructuredViewer().getContentProvider() instanceof ITreeContentProvider tree) {
			Object parent = element;
			while (parent != null && !(parent instanceof IFile)) {
				parent = tree.getParent(parent);
			}
			if (parent instanceof IFile file) {
				show(file, element);
			}
		}
	}

	private static void show(IFile file, Identified element) {
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		try {
			IEditorPart editor = IDE.openEditor(page, file);
			if (editor instanceof DesignPart part) {
				part.reveal(String.valueOf(element.getId()));
			}
		} catch (PartInitException exception) {
			ILog.of(OpenElementProvider.class).log(exception.getStatus());
		}
	}
}
