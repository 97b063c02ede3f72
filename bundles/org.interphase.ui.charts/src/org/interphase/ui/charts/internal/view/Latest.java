/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.view;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Work whose result is only of use as long as nothing newer was asked for. It runs as a job; results come back on the UI
 * thread. All methods belong to the UI thread.
 *
 * @param <T> result
 */
final class Latest<T> {

	private final String name;
	private final Executor uiThread;
	private final Consumer<T> taker;
	private @Nullable Job job;
	private int version;
	private boolean current = true;

	Latest(String name, Executor uiThread, Consumer<T> taker) {
		this.name = name;
		this.uiThread = uiThread;
		this.taker = taker;
	}

	/** Asks for a result; earlier work is dropped. */
	void request(Supplier<T> work) {
		cancel();
		int requested = version;
		current = false;
		IJobFunction function = monitor -> run(work, requested, monitor);
		Job next = Job.create(name, function);
		next.setPriority(Job.SHORT);
		next.setSystem(true);
		job = next;
		next.schedule();
	}

	/** Drops the work under way. */
	void cancel() {
		version++;
		current = true;
		Job running = job;
		if (running != null) {
			running.cancel();
		}
	}

	/** Whether no result is awaited. */
	boolean isCurrent() {
		return current;
	}

	private IStatus run(Supplier<T> work, int requested, IProgressMonitor monitor) {
		T result = work.get();
		if (!monitor.isCanceled()) {
			uiThread.execute(() -> take(result, requested));
		}
		return Status.OK_STATUS;
	}

	private void take(T result, int requested) {
		if (requested == version) {
			current = true;
			taker.accept(result);
		}
	}
}
