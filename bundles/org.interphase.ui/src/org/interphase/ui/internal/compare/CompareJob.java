/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.compare;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.interphase.model.Design;
import org.interphase.ui.internal.contributions.Contributions;

/** Judges and compares two designs. */
final class CompareJob extends Job {

	/** A design that is compared: what is open is compared as it is, and not as it was saved. */
	@FunctionalInterface
	interface Source {

		/** The design; nobody may change it meanwhile. */
		Design design() throws IOException;
	}

	private final Source before;
	private final Source after;
	private final Consumer<List<Line>> result;

	/**
	 * A job that is yet to be scheduled.
	 *
	 * @param result gets the lines, not on the UI thread
	 */
	CompareJob(IFile fileBefore, Source before, IFile fileAfter, Source after, Consumer<List<Line>> result) {
		super(NLS.bind(Messages.compare_job, fileBefore.getName(), fileAfter.getName()));
		this.before = before;
		this.after = after;
		this.result = result;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			Design old = before.design();
			Design now = after.design();
			List<Line> lines = Comparison.lines(old, now, Contributions.assess(old), Contributions.assess(now));
			if (!monitor.isCanceled()) {
				result.accept(lines);
			}
			return Status.OK_STATUS;
		} catch (IOException exception) {
			return Status.error(NLS.bind(Messages.compare_failed, exception.getMessage()), exception);
		}
	}
}
