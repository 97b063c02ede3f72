/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.navigator;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.swt.widgets.Display;

/**
 * Tells of the files whose problem markers were renewed. The markers of a file come one by one: it waits until none has come for
 * a moment, and tells of all at once, on the UI thread.
 */
final class TouchedFiles implements IResourceChangeListener {

	private static final int MOMENT_MS = 500;
	private final IWorkspace workspace;
	private final Display display;
	private final Consumer<Set<IFile>> listener;
	private final Runnable tell = this::tell;
	/** What the listener does not know yet; of the UI thread. */
	private Set<IFile> touched = new LinkedHashSet<>();
	private volatile boolean isStopped;

	/**
	 * Starts to follow a workspace.
	 *
	 * @param listener gets the files, never none
	 */
	TouchedFiles(IWorkspace workspace, Display display, Consumer<Set<IFile>> listener) {
		this.workspace = workspace;
		this.display = display;
		this.listener = listener;
		workspace.addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
	}

	void stop() {
		isStopped = true;
		workspace.removeResourceChangeListener(this);
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		Set<IFile> files = new LinkedHashSet<>();
		for (IMarkerDelta marker : Objects.requireNonNull(event.findMarkerDeltas(IMarker.PROBLEM, true))) {
			if (marker.getResource() instanceof IFile file) {
				files.add(file);
			}
		}
		if (!files.isEmpty() && !display.isDisposed()) {
			display.asyncExec(() -> {
				touched.addAll(files);
				display.timerExec(MOMENT_MS, tell);
			});
		}
	}

	private void tell() {
		Set<IFile> files = touched;
		touched = new LinkedHashSet<>();
		if (!isStopped && !files.isEmpty()) {
			listener.accept(files);
		}
	}
}
