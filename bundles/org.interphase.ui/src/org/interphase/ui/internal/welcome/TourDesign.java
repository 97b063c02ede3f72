/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.welcome;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.interphase.core.io.DesignFiles;
import org.interphase.ui.internal.design.DesignPart;

/** The design that the tour changes, in a project of its own. */
final class TourDesign {

	private TourDesign() {
	}

	/** Opens it, made anew where it is missing. */
	static Optional<DesignPart> open(IWorkbenchPage page) throws CoreException {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(Messages.tour_project);
		if (!project.exists()) {
			project.create(null);
		}
		if (!project.isOpen()) {
			project.open(null);
		}
		IFile file = project.getFile("tour." + DesignFiles.EXTENSION); //$NON-NLS-1$
		if (!file.exists()) {
			file.create(new ByteArrayInputStream(contents(file.getName())), true, null);
		}
		return IDE.openEditor(page, file) instanceof DesignPart part ? Optional.of(part) : Optional.empty();
	}

	private static byte[] contents(String name) throws CoreException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			DesignFiles.write(TourStep.BARE.design(), out, name);
		} catch (IOException exception) {
			throw new CoreException(Status.error(exception.getMessage(), exception));
		}
		return out.toByteArray();
	}
}
