/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IURIEditorInput;
import org.interphase.model.Design;
import org.interphase.ui.internal.design.DesignDocument;
import org.interphase.ui.internal.design.DesignPart;
import org.interphase.ui.internal.design.FilePart;
import org.interphase.ui.internal.design.OpenDesigns;

/** Keeps a copy of every open design that is not saved, soon after each edit; a saved or closed one has none. */
public final class Autosave {

	/** Family of the jobs, to wait for them. */
	public static final Object FAMILY = Autosave.class;
	private static final long DELAY_MS = 1500;

	private final UnsavedCopies copies;
	private final Executor uiThread;
	private final Map<DesignPart, KeepJob> unsaved = new HashMap<>();
	private final Runnable onChange = this::designsChanged;

	/**
	 * Starts. All methods belong to the UI thread.
	 *
	 * @param uiThread runs what it is given later on the UI thread
	 */
	public Autosave(UnsavedCopies copies, Executor uiThread) {
		this.copies = copies;
		this.uiThread = uiThread;
		OpenDesigns.addListener(onChange);
	}

	/** Ends; copies stay. */
	public void stop() {
		OpenDesigns.removeListener(onChange);
		unsaved.values().forEach(KeepJob::end);
		unsaved.clear();
	}

	/** The file of a part; empty if it is on no disk. */
	static Optional<Path> file(DesignPart part) {
		return part instanceof FilePart && part.editor().getEditorInput() instanceof IURIEditorInput input
				&& input.getURI() != null ? Optional.of(Path.of(input.getURI())) : Optional.empty();
	}

	private void designsChanged() {
		Set<DesignPart> clean = new HashSet<>(unsaved.keySet());
		for (DesignPart part : OpenDesigns.all()) {
			Optional<Path> file = file(part);
			if (file.isPresent() && part.document().isDirty()) {
				KeepJob job = unsaved.get(part);
				if (job != null && !job.file.equals(file.get())) {
					forget(job);
					job = null;
				}
				if (job == null) {
					job = new KeepJob(part.document(), file.get());
					unsaved.put(part, job);
				}
				job.request();
				clean.remove(part);
			}
		}
		for (DesignPart part : clean) {
			KeepJob job = unsaved.remove(part);
			if (job != null) {
				forget(job);
			}
		}
	}

	private void forget(KeepJob job) {
		job.end();
		try {
			copies.forget(job.file);
		} catch (IOException exception) {
			ILog.of(Autosave.class).warn(exception.getMessage(), exception);
		}
	}

	/** Keeps the copy of one design; edits in quick succession are kept once. */
	private final class KeepJob extends Job {

		private final DesignDocument document;
		private final Path file;
		private final AtomicReference<@Nullable Design> toKeep = new AtomicReference<>();
		private int requested = -1;
		private boolean ended;

		KeepJob(DesignDocument document, Path file) {
			super(Messages.recover_job);
			this.document = document;
			this.file = file;
			setSystem(true);
			setPriority(DECORATE);
		}

		/** Keeps the design as it is after a pause. */
		void request() {
			if (requested != document.version()) {
				requested = document.version();
				cancel();
				schedule(DELAY_MS);
			}
		}

		/** Ends it; nothing is kept from now on, not even by a run that is under way. */
		void end() {
			synchronized (copies) {
				ended = true;
			}
			cancel();
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			Design snapshot = toKeep.getAndSet(null);
			if (snapshot == null) {
				uiThread.execute(this::takeSnapshot);
			} else {
				keep(snapshot);
			}
			return Status.OK_STATUS;
		}

		/** The design is copied where it is edited; the copy is the one that was judged, if there is one. */
		private void takeSnapshot() {
			if (!ended) {
				toKeep.set(document.snapshot());
				schedule();
			}
		}

		private void keep(Design snapshot) {
			synchronized (copies) {
				if (ended) {
					return;
				}
				try {
					// writing puts a design into a resource, and others are reading the shared one
					copies.keep(file, EcoreUtil.copy(snapshot));
				} catch (IOException exception) {
					ILog.of(Autosave.class).warn(exception.getMessage(), exception);
				}
			}
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == FAMILY;
		}
	}
}
