/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.file;


import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.eclipse.ui.ide.IDE;

/** Makes a new design file and opens it. */
public final class NewDesignWizard extends Wizard implements INewWizard {

	@NonNullByDefault({})
	private IWorkbench workbench;
	@NonNullByDefault({})
	private DesignFilePage page;
	private final StartPage start = new StartPage();

	@Override
	public void init(IWorkbench forWorkbench, IStructuredSelection selection) {
		workbench = forWorkbench;
		setWindowTitle(Messages.file_title);
		page = new DesignFilePage(selection, start);
	}

	@Override
	public void addPages() {
		addPage(start);
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		IFile file = page.createNewFile();
		if (file == null) {
			return false;
		}
		try {
			IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), file);
		} catch (PartInitException exception) {
			MessageDialog.openError(getShell(), Messages.file_title, exception.getMessage());
		}
		return true;
	}

	/** The page that asks what to start from. */
	public StartPage start() {
		return start;
	}

	/** The page that asks for the file. */
	public WizardNewFileCreationPage file() {
		return page;
	}
}
