/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal.wizard;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.interphase.model.Design;
import org.interphase.sirius.ModellingProject;
import org.interphase.sirius.internal.Messages;
import org.interphase.ui.internal.file.StartPage;

/** Makes a modelling project with a design and its diagrams, and opens the first diagram. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
public final class ModellingProjectWizard extends Wizard implements INewWizard {

	private static final String MODEL_EXPLORER = "org.eclipse.sirius.ui.tools.views.model.explorer"; //$NON-NLS-1$

	private final ProjectPage project = new ProjectPage();
	private final StartPage start = new StartPage();

	/** The wizard. */
	public ModellingProjectWizard() {
		setWindowTitle(Messages.wizard_title);
		setNeedsProgressMonitor(true);
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		// starts from nothing
	}

	@Override
	public void addPages() {
		addPage(project);
		addPage(start);
	}

	@Override
	public boolean performFinish() {
		String name = project.getProjectName();
		IPath location = project.location();
		Design design = start.create(name);
		try {
			ModellingProject[] made = new ModellingProject[1];
			getContainer().run(false, false, monitor -> {
				try {
					made[0] = ModellingProject.create(name, location, design, monitor);
				} catch (CoreException e) {
					throw new InvocationTargetException(e);
				}
			});
			show(made[0]);
			return true;
		} catch (InvocationTargetException e) {
			if (e.getCause() instanceof CoreException cause) {
				ErrorDialog.openError(getShell(), Messages.wizard_title, Messages.wizard_failed, cause.getStatus());
				return false;
			}
			throw new IllegalStateException(e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/** Opens the first diagram, and the view in which the others are found. */
	private void show(ModellingProject made) {
		made.session().representations().stream().findFirst().ifPresent(first -> DialectUIManager.INSTANCE
				.openEditor(made.session().session(), first, new NullProgressMonitor()));
		// the editor has refreshed the diagram, which is no step of the user either
		made.session().forgetSteps();
		try {
			PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(MODEL_EXPLORER);
		} catch (PartInitException e) {
			ErrorDialog.openError(getShell(), Messages.wizard_title, null, e.getStatus());
		}
	}
}
