/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal.judging;

import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.transaction.RunnableWithResult;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.sirius.business.api.session.Session;
import org.interphase.design.internal.KeptJudgement;
import org.interphase.sirius.internal.Messages;

/** Judges a design off the UI thread. It copies the design as soon as no edit is under way, and judges the copy. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
public final class JudgingJob extends Job {

	/** Family of these jobs, to wait for them. */
	public static final Object FAMILY = JudgingJob.class;

	private final Session session;
	private final KeptJudgement kept;
	private final Consumer<Set<String>> shower;
	private int requested = -1;

	/**
	 * A job.
	 *
	 * @param shower takes the ids of the elements of which something new is to be said
	 */
	JudgingJob(Session session, KeptJudgement kept, Consumer<Set<String>> shower) {
		super(Messages.judging_job);
		this.session = session;
		this.kept = kept;
		this.shower = shower;
		setSystem(true);
		setPriority(SHORT);
	}

	/** Judges the design as it is now; what is under way for an earlier revision is dropped. */
	synchronized void request() {
		int revision = kept.revision();
		if (revision != requested) {
			requested = revision;
			cancel();
			schedule();
		}
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			KeptJudgement.Snapshot snapshot = snapshot();
			if (snapshot != null) {
				snapshot.judge(monitor::isCanceled).ifPresent(shower);
			}
			return Status.OK_STATUS;
		} catch (CancellationException outdated) {
			return Status.CANCEL_STATUS;
		} catch (InterruptedException ended) {
			Thread.currentThread().interrupt();
			return Status.CANCEL_STATUS;
		}
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == FAMILY;
	}

	private KeptJudgement.@Nullable Snapshot snapshot() throws InterruptedException {
		if (!session.isOpen()) {
			return null;
		}
		RunnableWithResult<KeptJudgement.Snapshot> copy = new RunnableWithResult.Impl<>() {
			@Override
			public void run() {
				setResult(kept.snapshot());
			}
		};
		session.getTransactionalEditingDomain().runExclusive(copy);
		return copy.getResult();
	}
}
