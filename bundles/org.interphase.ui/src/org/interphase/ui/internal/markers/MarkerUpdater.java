/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.markers;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.interphase.core.io.DesignFiles;

/** Keeps the markers of all design files of the workspace right, whoever changes them: it follows the workspace. */
public final class MarkerUpdater implements IResourceChangeListener {

	/** Family of the job, to wait for it. */
	public static final Object FAMILY = MarkerUpdater.class;

	private final Set<IFile> waiting = new LinkedHashSet<>();
	private final Job job = new Job(Messages.markers_job) {
		@Override
		protected IStatus run(IProgressMonitor monitor) {
			return judge(monitor);
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == FAMILY;
		}
	};

	private MarkerUpdater() {
	}

	/** Starts to follow the workspace; files that never were judged are judged now. */
	public static void start() {
		MarkerUpdater updater = new MarkerUpdater();
		updater.job.setPriority(Job.DECORATE);
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		workspace.addResourceChangeListener(updater, IResourceChangeEvent.POST_CHANGE);
		try {
			Set<IFile> files = new LinkedHashSet<>();
			workspace.getRoot().accept(resource -> {
				if (isDesign(resource) && resource.findMarkers(FindingMarkers.TYPE, false, IResource.DEPTH_ZERO).length == 0) {
					files.add((IFile) resource);
				}
				return resource.isAccessible();
			});
			updater.judgeLater(files);
		} catch (CoreException exception) {
			ILog.of(MarkerUpdater.class).log(exception.getStatus());
		}
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		IResourceDelta delta = event.getDelta();
		Set<IFile> files = new LinkedHashSet<>();
		try {
			if (delta != null) {
				delta.accept(change -> {
					boolean isNew = change.getKind() == IResourceDelta.ADDED;
					boolean isOther = change.getKind() == IResourceDelta.CHANGED && (change.getFlags() & IResourceDelta.CONTENT) != 0;
					if (isDesign(change.getResource()) && (isNew || isOther)) {
						files.add((IFile) change.getResource());
					}
					return true;
				});
			}
		} catch (CoreException exception) {
			ILog.of(MarkerUpdater.class).log(exception.getStatus());
		}
		judgeLater(files);
	}

	private static boolean isDesign(IResource resource) {
		return resource instanceof IFile && DesignFiles.EXTENSION.equals(resource.getFileExtension());
	}

	private void judgeLater(Set<IFile> files) {
		if (!files.isEmpty()) {
			synchronized (waiting) {
				waiting.addAll(files);
			}
			job.schedule();
		}
	}

	private IStatus judge(IProgressMonitor monitor) {
		List<IFile> files;
		synchronized (waiting) {
			files = List.copyOf(waiting);
			waiting.clear();
		}
		SubMonitor progress = SubMonitor.convert(monitor, Messages.markers_job, files.size());
		for (int i = 0; i < files.size(); i++) {
			if (progress.isCanceled()) {
				// cancelled files keep the markers they have until they are changed again
				return Status.CANCEL_STATUS;
			}
			IFile file = files.get(i);
			progress.subTask(file.getName());
			try {
				FindingMarkers.update(file);
			} catch (CoreException exception) {
				ILog.of(MarkerUpdater.class).log(exception.getStatus());
			}
			progress.worked(1);
		}
		return Status.OK_STATUS;
	}
}
