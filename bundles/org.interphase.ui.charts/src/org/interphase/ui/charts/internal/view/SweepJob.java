/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.view;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.Assessor;
import org.interphase.core.sweep.Sweep;
import org.interphase.core.sweep.SweepPoint;
import org.interphase.model.Design;
import org.interphase.ui.charts.internal.data.SweepPlan;
import org.interphase.ui.internal.contributions.Contributions;

/** Assesses a copy of a design over one or two ranges, with progress; it can be cancelled. */
final class SweepJob extends Job {

	private final Design snapshot;
	private final AssessmentOptions options;
	private final List<SweepPlan> plans;
	private final IntConsumer onProgress;
	private final Consumer<List<SweepPoint>> onDone;

	/**
	 * A job.
	 *
	 * @param snapshot   a copy that nobody else holds
	 * @param onProgress told how many points are done, from several threads
	 * @param onDone     given the points unless it is cancelled, on the thread of the job
	 */
	SweepJob(Design snapshot, AssessmentOptions options, List<SweepPlan> plans, IntConsumer onProgress,
			Consumer<List<SweepPoint>> onDone) {
		super(Messages.sweep_job);
		this.snapshot = snapshot;
		this.options = options;
		this.plans = plans;
		this.onProgress = onProgress;
		this.onDone = onDone;
	}

	/** How many points there are. */
	int points() {
		return plans.stream().mapToInt(SweepPlan::steps).reduce(1, Math::multiplyExact);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		monitor.beginTask(getName(), points());
		AtomicInteger reported = new AtomicInteger();
		Sweep sweep = new Sweep(new Assessor(Contributions.registries(), Contributions.isolation()), options);
		List<SweepPoint> points = sweep.run(snapshot, plans.stream().map(SweepPlan::axis).toList(), done -> {
			synchronized (reported) {
				monitor.worked(Math.max(0, done - reported.get()));
				reported.accumulateAndGet(done, Math::max);
			}
			onProgress.accept(done);
		}, monitor::isCanceled);
		if (monitor.isCanceled()) {
			return Status.CANCEL_STATUS;
		}
		onDone.accept(points);
		monitor.done();
		return Status.OK_STATUS;
	}
}
