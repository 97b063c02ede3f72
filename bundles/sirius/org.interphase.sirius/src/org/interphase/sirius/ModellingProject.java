/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.sirius.business.api.modelingproject.ModelingProject;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.eclipse.sirius.tools.api.command.semantic.AddSemanticResourceCommand;
import org.eclipse.sirius.ui.tools.api.project.ModelingProjectManager;
import org.interphase.core.io.DesignFiles;
import org.interphase.model.Design;
import org.interphase.sirius.internal.Messages;

/** A modelling project of Sirius with a design in it. */
public final class ModellingProject {

	/** What Sirius takes for a part of an address in the path of a file. */
	private static final Pattern UNREADABLE = Pattern.compile("[%#?]"); //$NON-NLS-1$

	private final IProject project;
	private final DesignSession session;

	private ModellingProject(IProject project, DesignSession session) {
		this.project = project;
		this.session = session;
	}

	/**
	 * Makes a project in the workspace with its session, a design, and a stack diagram for each stack of it; all of it saved.
	 *
	 * @param name of the project and of the design file
	 * @param location folder of the project; null for the one of its name in the workspace
	 * @param design becomes the design of the project
	 * @throws CoreException if the project cannot be made, see {@link #check}
	 */
	public static ModellingProject create(String name, @Nullable IPath location, Design design,
			@Nullable IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 5);
		IStatus status = check(name, location);
		if (!status.isOK()) {
			throw new CoreException(status);
		}
		IProject project = ModelingProjectManager.INSTANCE.createNewModelingProject(name, location, true, progress.split(1));
		IFile file = project.getFile(fileName(name));
		file.create(new ByteArrayInputStream(bytes(design, file)), true, progress.split(1));
		Session session = openSession(project);
		DesignSession designs = DesignSession.of(session);
		URI uri = URI.createPlatformResourceURI(file.getFullPath().toString(), true);
		if (designs.designs().isEmpty()) {
			session.getTransactionalEditingDomain().getCommandStack()
					.execute(new AddSemanticResourceCommand(session, uri, progress.split(1)));
		}
		designs.selectViewpoint(progress.split(1));
		designs.save(progress.split(1));
		designs.forgetSteps();
		return new ModellingProject(project, designs);
	}

	/** The project in the workspace. */
	public IProject project() {
		return project;
	}

	/** Its session. */
	public DesignSession session() {
		return session;
	}

	/**
	 * Whether a project can be made, with a message to be shown if not.
	 *
	 * @param name of the project and of the design file
	 * @param location folder of the project; null for the one of its name in the workspace
	 */
	public static IStatus check(String name, @Nullable IPath location) {
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		IStatus status = workspace.validateName(name, IResource.PROJECT);
		if (!status.isOK()) {
			return status;
		}
		IProject project = workspace.getRoot().getProject(name);
		if (project.exists()) {
			return Status.error(NLS.bind(Messages.project_exists, name));
		}
		status = workspace.validateProjectLocation(project, location);
		return status.isOK() ? checkFolder(name, location == null ? workspace.getRoot().getLocation().append(name) : location)
				: status;
	}

	/** A project may be made in a folder that is there, but nothing is overwritten. */
	private static IStatus checkFolder(String name, IPath location) {
		Path folder = location.toPath();
		if (UNREADABLE.matcher(folder.toString()).find()) {
			return Status.error(NLS.bind(Messages.project_unreadable, folder));
		}
		if (Files.exists(folder) && !Files.isDirectory(folder)) {
			return Status.error(NLS.bind(Messages.project_noFolder, folder));
		}
		return Stream.of(IProjectDescription.DESCRIPTION_FILE_NAME, fileName(name), ModelingProject.DEFAULT_REPRESENTATIONS_FILE_NAME)
				.filter(file -> Files.exists(folder.resolve(file))).findFirst()
				.map(file -> Status.error(NLS.bind(Messages.project_occupied, folder, file))).orElse(Status.OK_STATUS);
	}

	private static String fileName(String name) {
		return name + '.' + DesignFiles.EXTENSION;
	}

	private static Session openSession(IProject project) throws CoreException {
		for (Session session : SessionManager.INSTANCE.getSessions()) {
			URI uri = session.getSessionResource().getURI();
			if (uri.isPlatformResource() && uri.segment(1).equals(URI.encodeSegment(project.getName(), false))
					&& ModelingProject.DEFAULT_REPRESENTATIONS_FILE_NAME.equals(uri.lastSegment())) {
				return session;
			}
		}
		throw new CoreException(Status.error("the project " + project.getName() + " has no session")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static byte[] bytes(Design design, IFile file) throws CoreException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			DesignFiles.write(design, out, file.getName());
		} catch (IOException e) {
			throw new CoreException(Status.error(e.getMessage(), e));
		}
		return out.toByteArray();
	}
}
