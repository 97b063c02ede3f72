/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal.wizard;

import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.interphase.sirius.ModellingProject;
import org.interphase.sirius.internal.Messages;

/** Asks for name and location of a project, and says why a project cannot be made there. */
@NonNullByDefault({})
final class ProjectPage extends WizardNewProjectCreationPage {

	ProjectPage() {
		super("project"); //$NON-NLS-1$
		setTitle(Messages.wizard_title);
		setDescription(Messages.wizard_description);
	}

	/** The folder that was chosen; null for the one in the workspace. */
	@Nullable
	IPath location() {
		return useDefaults() ? null : getLocationPath();
	}

	@Override
	protected boolean validatePage() {
		if (!super.validatePage()) {
			return false;
		}
		IStatus status = ModellingProject.check(getProjectName(), location());
		if (!status.isOK()) {
			setErrorMessage(status.getMessage());
		}
		return status.isOK();
	}
}
