/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

import org.interphase.core.internal.text.Texts;
import org.interphase.core.isolation.Isolation;

/**
 * Runs assessments on threads of their own. A thread in which a contribution hangs is given up, the contribution is suspended,
 * and the assessment starts again without it: assessments have no effects, so nothing is done twice.
 */
final class Supervisor {

	private static final Texts TEXTS = new Texts(Supervisor.class);
	private static final ExecutorService THREADS = Executors.newCachedThreadPool(work -> {
		Thread thread = new Thread(work, "Interphase assessment"); //$NON-NLS-1$
		thread.setDaemon(true);
		return thread;
	});
	private static final long LOOKS_PER_LIMIT = 4;
	/** So soon it is seen that an assessment was cancelled in which a contribution hangs, ms. */
	private static final long LONGEST_WAIT = 100;
	/** Fewer pieces of work are done sooner than another thread has started. */
	private static final int FEWEST_PIECES = 16;

	private final Isolation isolation;
	private final BooleanSupplier cancelled;

	/** A supervisor that obeys and feeds this isolation, of an assessment that may be cancelled. */
	Supervisor(Isolation isolation, BooleanSupplier cancelled) {
		this.isolation = isolation;
		this.cancelled = cancelled;
	}

	/**
	 * Runs an assessment.
	 *
	 * @throws CancellationException if it was cancelled
	 */
	<T> T run(Function<Watch, T> assessment) {
		while (true) {
			Watch watch = new Watch(isolation, cancelled);
			CompletableFuture<T> result = new CompletableFuture<>();
			Future<?> thread = THREADS.submit(() -> complete(result, () -> assessment.apply(watch)));
			Optional<Watch.Call> overdue = await(result, watch);
			if (overdue.isEmpty() && !result.isDone()) {
				watch.abandon();
				thread.cancel(true);
				throw new CancellationException();
			}
			if (overdue.isEmpty()) {
				T found = result.join();
				isolation.finished(watch.failed());
				return found;
			}
			String doing = overdue.get().doing();
			watch.abandon();
			thread.cancel(true);
			isolation.suspend(overdue.get().contribution(),
					TEXTS.get("fault.late", String.valueOf(isolation.limit().toMillis() / 1000.0)), doing); //$NON-NLS-1$
		}
	}

	/**
	 * Does pieces of work on all processors, the one that asks included.
	 *
	 * @param work takes its next pieces from the counter, until there are no more
	 */
	static <T> List<T> share(int pieces, Function<AtomicInteger, T> work) {
		AtomicInteger next = new AtomicInteger();
		int helpers = Math.min(Runtime.getRuntime().availableProcessors(), pieces / FEWEST_PIECES) - 1;
		List<CompletableFuture<T>> helping = new ArrayList<>();
		for (int i = 0; i < helpers; i++) {
			CompletableFuture<T> result = new CompletableFuture<>();
			THREADS.execute(() -> complete(result, () -> work.apply(next)));
			helping.add(result);
		}
		List<T> results = new ArrayList<>();
		results.add(work.apply(next));
		for (CompletableFuture<T> helper : helping) {
			results.add(joined(helper));
		}
		return results;
	}

	private static <T> T joined(CompletableFuture<T> helper) {
		try {
			return helper.get();
		} catch (InterruptedException abandoned) {
			Thread.currentThread().interrupt();
			throw new CancellationException();
		} catch (ExecutionException failed) {
			if (failed.getCause() instanceof RuntimeException failure) {
				throw failure;
			}
			throw new IllegalStateException(failed.getCause());
		}
	}

	private static <T> void complete(CompletableFuture<T> result, Supplier<T> work) {
		try {
			result.complete(work.get());
		} catch (RuntimeException | Error failure) {
			result.completeExceptionally(failure);
		}
	}

	/** Waits for the result, for a call that takes too long, or for the end of the interest in it. An interruption of the caller is kept for later. */
	private Optional<Watch.Call> await(CompletableFuture<?> result, Watch watch) {
		boolean interrupted = false;
		try {
			while (true) {
				try {
					result.get(Math.clamp(isolation.limit().toMillis() / LOOKS_PER_LIMIT, 1, LONGEST_WAIT), TimeUnit.MILLISECONDS);
					return Optional.empty();
				} catch (TimeoutException stillAtWork) {
					Optional<Watch.Call> overdue = watch.overdue();
					if (overdue.isPresent() || cancelled.getAsBoolean()) {
						return overdue;
					}
				} catch (ExecutionException | CancellationException failed) {
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
