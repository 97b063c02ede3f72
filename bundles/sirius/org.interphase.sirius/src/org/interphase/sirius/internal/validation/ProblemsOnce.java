/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal.validation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.interphase.sirius.internal.Messages;

/**
 * Lists each finding once among the problems of the workspace. Those of a design file as it is saved are always there; of those that
 * "Validate diagram" finds in a diagram of it, what the file has as well is taken away, and what only the unsaved edits brought stays.
 */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
public final class ProblemsOnce implements IResourceChangeListener {

	/** Family of the job, to wait for it. */
	public static final Object FAMILY = ProblemsOnce.class;

	/** Type of the markers of Sirius. */
	private static final String OF_DIAGRAM = "org.eclipse.sirius.diagram.ui.diagnostic"; //$NON-NLS-1$
	/** Where such a marker names the element, see NavigationMarkerConstants. */
	private static final String SEMANTIC_URI = "SEMANTIC_URI"; //$NON-NLS-1$
	/** Type of the markers of saved files, which the workbench makes. */
	private static final String OF_FILE = "org.interphase.ui.finding"; //$NON-NLS-1$
	/** Where such a marker names the id of the element. */
	private static final String ELEMENT = "element"; //$NON-NLS-1$
	/** Stands between the names of a figure and of what it is in. */
	private static final String WAY = "::"; //$NON-NLS-1$
	/** All markers of a validation come before the job looks at them, ms. */
	private static final long DELAY = 100;

	private final Set<IProject> waiting = new LinkedHashSet<>();
	private final WorkspaceJob job = new WorkspaceJob(Messages.problems_job) {
		@Override
		public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
			for (IProject project : taken()) {
				if (project.isAccessible()) {
					prune(project);
				}
			}
			return Status.OK_STATUS;
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == FAMILY;
		}
	};

	/** Follows the workspace from now on. */
	static void start() {
		ProblemsOnce once = new ProblemsOnce();
		once.job.setSystem(true);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(once, IResourceChangeEvent.POST_CHANGE);
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		Set<IProject> projects = new HashSet<>();
		for (String type : List.of(OF_DIAGRAM, OF_FILE)) {
			for (IMarkerDelta marker : event.findMarkerDeltas(type, true)) {
				if (marker.getKind() == IResourceDelta.ADDED && marker.getResource().getProject() != null) {
					projects.add(marker.getResource().getProject());
				}
			}
		}
		if (!projects.isEmpty()) {
			synchronized (waiting) {
				waiting.addAll(projects);
			}
			job.schedule(DELAY);
		}
	}

	private List<IProject> taken() {
		synchronized (waiting) {
			List<IProject> taken = List.copyOf(waiting);
			waiting.clear();
			return taken;
		}
	}

	private static void prune(IProject project) throws CoreException {
		for (IMarker marker : project.findMarkers(OF_DIAGRAM, true, IResource.DEPTH_INFINITE)) {
			Set<String> known = known(URI.createURI(marker.getAttribute(SEMANTIC_URI, ""))); //$NON-NLS-1$
			String message = marker.getAttribute(IMarker.MESSAGE, ""); //$NON-NLS-1$
			String rest = message.lines().filter(line -> !known.contains(line)).collect(Collectors.joining("\n")); //$NON-NLS-1$
			if (rest.isEmpty()) {
				marker.delete();
			} else {
				set(marker, IMarker.MESSAGE, rest);
				set(marker, IMarker.LOCATION, place(marker.getAttribute(IMarker.LOCATION, ""))); //$NON-NLS-1$
			}
		}
	}

	private static void set(IMarker marker, String attribute, String text) throws CoreException {
		if (!text.equals(marker.getAttribute(attribute, text))) {
			marker.setAttribute(attribute, text);
		}
	}

	/** Sirius names figures by the way that leads to them, each with its whole label; the first line of the last is enough. */
	private static String place(String figures) {
		int way = figures.lastIndexOf(WAY);
		String last = way < 0 ? figures : figures.substring(way + WAY.length());
		return last.lines().findFirst().orElse(figures);
	}

	/** What the markers of its file say of an element. */
	private static Set<String> known(URI element) throws CoreException {
		if (!element.isPlatformResource()) {
			return Set.of();
		}
		IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
		IFile file = root.getFile(IPath.fromPortableString(element.toPlatformString(true)));
		return !file.exists() ? Set.of() : Arrays.stream(file.findMarkers(OF_FILE, true, IResource.DEPTH_ZERO))
				.filter(marker -> marker.getAttribute(ELEMENT, "").equals(element.fragment())) //$NON-NLS-1$
				.map(marker -> marker.getAttribute(IMarker.MESSAGE, "")).collect(Collectors.toSet()); //$NON-NLS-1$
	}
}
