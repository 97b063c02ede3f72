/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;

import org.interphase.core.isolation.Isolation;

/**
 * Runs assessments on threads of their own. A thread in which a contribution hangs is given up, the contribution is suspended,
 * and the assessment starts again without it: assessments have no effects, so nothing is done twice.
 */
public final class Supervisor {

	private static final ExecutorService THREADS = Executors.newCachedThreadPool(work -> {
		Thread thread = new Thread(work, "Interphase assessment"); //$NON-NLS-1$
		thread.setDaemon(true);
		return thread;
	});
	private static final long LOOKS_PER_LIMIT = 4;

	private final Isolation isolation;

	/** A supervisor that obeys and feeds this isolation. */
	public Supervisor(Isolation isolation) {
		this.isolation = isolation;
	}

	<T> T run(Function<Watch, T> assessment) {
		while (true) {
			Watch watch = new Watch(isolation);
			CompletableFuture<T> result = new CompletableFuture<>();
			Future<?> thread = THREADS.submit(() -> complete(result, () -> assessment.apply(watch)));
			Optional<Watch.Call> overdue = await(result, watch);
			if (overdue.isEmpty()) {
				isolation.finished(watch.failed());
				return result.join();
			}
			thread.cancel(true);
			isolation.suspend(overdue.get().contribution(),
					"It did not answer within " + isolation.limit().toMillis() / 1000.0 + " s."); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private static <T> void complete(CompletableFuture<T> result, Supplier<T> work) {
		try {
			result.complete(work.get());
		} catch (RuntimeException | Error failure) {
			result.completeExceptionally(failure);
		}
	}

	/** Waits for the result, or for a call that takes too long. An interruption of the caller is kept for later. */
	private Optional<Watch.Call> await(CompletableFuture<?> result, Watch watch) {
		boolean interrupted = false;
		try {
			while (true) {
				try {
					result.get(Math.max(1, isolation.limit().toMillis() / LOOKS_PER_LIMIT), TimeUnit.MILLISECONDS);
					return Optional.empty();
				} catch (TimeoutException stillAtWork) {
					Optional<Watch.Call> overdue = watch.overdue();
					if (overdue.isPresent()) {
						return overdue;
					}
				} catch (ExecutionException failed) {
					return Optional.empty();
				} catch (InterruptedException later) {
					interrupted = true;
				}
			}
		} finally {
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}
}
