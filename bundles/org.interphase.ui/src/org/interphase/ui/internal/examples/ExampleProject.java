/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.examples;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.io.DesignFiles;
import org.interphase.ui.InterphaseUi;
import org.interphase.ui.internal.Messages;

/** The project with the examples that is there when the workbench is started for the first time. */
public final class ExampleProject {

	private static final String FOLDER = "examples"; //$NON-NLS-1$
	/** The cell that the README begins with. */
	private static final String FIRST = "pervez2020-li-ile-llzo-ile-lfp." + DesignFiles.EXTENSION; //$NON-NLS-1$

	private ExampleProject() {
	}

	/**
	 * Makes the project in a workspace that has no projects yet.
	 *
	 * @return the example to open; null if there were projects already
	 */
	public static @Nullable IFile createOnFirstStart() throws CoreException {
		if (ResourcesPlugin.getWorkspace().getRoot().getProjects().length > 0) {
			return null;
		}
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(Messages.examples_project);
		ResourcesPlugin.getWorkspace().run(monitor -> fill(project), null);
		return first(project).orElse(null);
	}

	/** The example that is open at first; empty if it was deleted. */
	public static Optional<IFile> first() throws CoreException {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(Messages.examples_project);
		return project.isAccessible() ? first(project) : Optional.empty();
	}

	private static void fill(IProject project) throws CoreException {
		project.create(null);
		project.open(null);
		for (URL example : examples()) {
			String path = example.getPath();
			IFile file = project.getFile(path.substring(path.lastIndexOf('/') + 1));
			try (InputStream content = example.openStream()) {
				file.create(content, true, null);
			} catch (IOException exception) {
				throw new CoreException(Status.error(exception.getMessage(), exception));
			}
		}
	}

	private static List<URL> examples() {
		return Optional.ofNullable(Platform.getBundle(InterphaseUi.BUNDLE))
				.map(bundle -> bundle.findEntries(FOLDER, "*." + DesignFiles.EXTENSION, false)) //$NON-NLS-1$
				.map(Collections::list).map(List::copyOf).orElse(List.of());
	}

	private static Optional<IFile> first(IProject project) throws CoreException {
		IFile preferred = project.getFile(FIRST);
		if (preferred.exists()) {
			return Optional.of(preferred);
		}
		for (IResource member : project.members()) {
			if (member instanceof IFile file && DesignFiles.EXTENSION.equals(file.getFileExtension())) {
				return Optional.of(file);
			}
		}
		return Optional.empty();
	}
}
