/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.design;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.interphase.core.assess.AssessmentMemory;
import org.interphase.core.assess.DesignAssessment;
import org.interphase.core.assess.StackAssessment;
import org.interphase.model.Design;
import org.interphase.model.Stack;
import org.interphase.ui.internal.Messages;
import org.interphase.ui.internal.contributions.Contributions;
import org.interphase.ui.internal.preferences.UserPreferences;

/**
 * Keeps the assessment of a design up to date. When commands have paused, a copy of the design is judged by a job; its
 * result is taken only if no other command came meanwhile. All methods belong to the UI thread.
 */
public final class LiveAssessment {

	/** Family of the jobs, to wait for them. */
	public static final Object FAMILY = LiveAssessment.class;

	private final DesignDocument document;
	private final Executor uiThread;
	private final AssessmentMemory memory = new AssessmentMemory();
	/** A pause so short that nobody waits for it; commands in quick succession are judged once. */
	private static final long PAUSE_MS = 120;

	private final CommandStackListener onCommand = event -> commandDoneAnywhere();
	private final ISchedulingRule oneAtATime = new OneAtATime();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final Runnable stopFollowing;
	private final Runnable stopFollowingUnits;
	private @Nullable DesignAssessment latest;
	private @Nullable Job job;
	private int requests;
	private int judgedVersion;
	private boolean current;
	private boolean disposed;

	/**
	 * Starts with a first assessment.
	 *
	 * @param uiThread runs what it is given later on the UI thread
	 */
	public LiveAssessment(DesignDocument document, Executor uiThread) {
		this.document = document;
		this.uiThread = uiThread;
		document.commands().addCommandStackListener(onCommand);
		stopFollowing = UserPreferences.onAssessmentChange(() -> uiThread.execute(() -> request(0)));
		stopFollowingUnits = UserPreferences.onUnitsChange(() -> uiThread.execute(this::notifyListeners));
		request(0);
	}

	/** The latest assessment; empty as long as the first one is under way. */
	public Optional<DesignAssessment> latest() {
		return Optional.ofNullable(latest);
	}

	/** The latest assessment of a stack; null if there is none. */
	public @Nullable StackAssessment of(Stack stack) {
		DesignAssessment assessment = latest;
		if (assessment == null) {
			return null;
		}
		for (StackAssessment result : assessment.stacks()) {
			if (result.stack().id().equals(stack.getId())) {
				return result;
			}
		}
		return null;
	}

	/** Whether the latest assessment is of the design as it is now. */
	public boolean isCurrent() {
		return current;
	}

	/**
	 * The listener runs whenever there is a new assessment, and whenever the latest one gets outdated or is to be
	 * shown in other units.
	 */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Removes a listener. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** Judges the design again though it is the same: other contributions may be asked. */
	public void judgeAgain() {
		request(0);
	}

	/** Ends the work; results still under way are dropped. */
	public void dispose() {
		disposed = true;
		document.commands().removeCommandStackListener(onCommand);
		listeners.clear();
		stopFollowing.run();
		stopFollowingUnits.run();
		cancel();
	}

	/** The commands of other editors may run on other threads, with a dialog of progress. */
	private void commandDoneAnywhere() {
		if (Display.getCurrent() == null) {
			uiThread.execute(this::commandDone);
		} else {
			commandDone();
		}
	}

	/** A save changes nothing but whether the design differs from its file. */
	private void commandDone() {
		if (disposed) {
			return;
		}
		if (document.version() == judgedVersion) {
			notifyListeners();
		} else {
			request(PAUSE_MS);
		}
	}

	private void request(long pause) {
		if (disposed) {
			return;
		}
		cancel();
		requests++;
		judgedVersion = document.version();
		current = false;
		int requested = requests;
		start(Job.createSystem(Messages.assessment_job, monitor -> {
			uiThread.execute(() -> judge(requested));
		}), pause);
		notifyListeners();
	}

	private void judge(int requested) {
		if (disposed || requested != requests) {
			return;
		}
		if (document.prepareSnapshot()) {
			start(new AssessmentJob(document.snapshot(), requested), 0);
		} else {
			// what the user does comes first
			uiThread.execute(() -> judge(requested));
		}
	}

	private void start(Job next, long pause) {
		next.setPriority(Job.SHORT);
		next.setSystem(true);
		job = next;
		next.schedule(pause);
	}

	private void take(DesignAssessment result, int requested) {
		if (!disposed && requested == requests) {
			latest = result;
			current = true;
			notifyListeners();
		}
	}

	private void cancel() {
		Job running = job;
		if (running != null) {
			running.cancel();
		}
	}

	private void notifyListeners() {
		listeners.forEach(Runnable::run);
	}

	/** Of the assessments of one design the next waits for the one before, which ends soon when it is outdated. */
	private static final class OneAtATime implements ISchedulingRule {

		@Override
		public boolean contains(ISchedulingRule rule) {
			return rule == this;
		}

		@Override
		public boolean isConflicting(ISchedulingRule rule) {
			return rule == this;
		}
	}

	/** Judges a copy of the design that nobody changes. */
	private final class AssessmentJob extends Job {

		private final Design snapshot;
		private final int requested;

		AssessmentJob(Design snapshot, int requested) {
			super(Messages.assessment_job);
			this.snapshot = snapshot;
			this.requested = requested;
			setRule(oneAtATime);
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			try {
				DesignAssessment result = Contributions.assess(snapshot, memory, monitor::isCanceled);
				uiThread.execute(() -> take(result, requested));
				return Status.OK_STATUS;
			} catch (CancellationException outdated) {
				return Status.CANCEL_STATUS;
			}
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == FAMILY;
		}
	}
}
