/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.file;

import java.lang.reflect.InvocationTargetException;
import java.net.URI;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;

/** Makes a new project: a folder for designs, in the workspace or elsewhere. */
public final class NewProjectWizard extends Wizard implements INewWizard {

	private final WizardNewProjectCreationPage page = new WizardNewProjectCreationPage("project"); //$NON-NLS-1$

	/** The wizard. */
	public NewProjectWizard() {
		setWindowTitle(Messages.project_title);
		setNeedsProgressMonitor(true);
		page.setTitle(Messages.project_title);
		page.setDescription(Messages.project_description);
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		// starts from nothing
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	/** Gives the project its first name. */
	void name(String name) {
		page.setInitialProjectName(name);
	}

	@Override
	public boolean performFinish() {
		IProject project = page.getProjectHandle();
		URI place = page.useDefaults() ? null : page.getLocationURI();
		IProjectDescription description = ResourcesPlugin.getWorkspace().newProjectDescription(project.getName());
		description.setLocationURI(place);
		try {
			getContainer().run(true, false, monitor -> {
				SubMonitor progress = SubMonitor.convert(monitor, 2);
				try {
					project.create(description, progress.split(1));
					project.open(progress.split(1));
				} catch (CoreException exception) {
					throw new InvocationTargetException(exception);
				}
			});
			return true;
		} catch (InvocationTargetException exception) {
			if (exception.getCause() instanceof CoreException cause) {
				ErrorDialog.openError(getShell(), Messages.project_title, null, cause.getStatus());
			}
			return false;
		} catch (InterruptedException exception) {
			Thread.currentThread().interrupt();
			return false;
		}
	}
}
