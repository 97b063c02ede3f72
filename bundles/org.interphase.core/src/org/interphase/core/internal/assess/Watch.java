/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.interphase.core.internal.registry.Traces;
import org.interphase.core.isolation.Isolation;
import org.interphase.core.isolation.Suspension;

/**
 * Says which contributions are at work at the moment, one in each thread of an assessment, so that another thread can see one that
 * hangs. What is suspended is decided when the assessment begins.
 */
final class Watch {

	/** A call of a contribution. */
	record Call(String contribution, long start, Thread thread) {

		/** What the contribution is doing at the moment, as a stack trace. */
		String doing() {
			return Traces.of(thread.getStackTrace());
		}
	}

	private final Isolation isolation;
	private final Map<String, String> failed = new ConcurrentHashMap<>();
	private final Map<Thread, Call> calls = new ConcurrentHashMap<>();
	private final Map<String, Suspension> suspended;
	private final BooleanSupplier cancelled;
	private volatile boolean abandoned;

	Watch(Isolation isolation, BooleanSupplier cancelled) {
		this.isolation = isolation;
		this.cancelled = cancelled;
		suspended = isolation.suspended().stream()
				.collect(Collectors.toUnmodifiableMap(Suspension::contribution, Function.identity()));
	}

	Optional<Suspension> suspension(String contribution) {
		return Optional.ofNullable(suspended.get(contribution));
	}

	/** Contributions that are not asked. */
	Set<String> suspended() {
		return suspended.keySet();
	}

	/**
	 * To be called between two pieces of work.
	 *
	 * @throws CancellationException if nobody wants the result any more
	 */
	void goOn() {
		if (abandoned || cancelled.getAsBoolean()) {
			throw new CancellationException();
		}
	}

	/** Wakes up all threads that are at work, and lets no more work begin. */
	void abandon() {
		abandoned = true;
		calls.keySet().forEach(Thread::interrupt);
	}

	/** Does a piece of work in the name of a contribution; within it no other contribution is watched. */
	<T> T during(String contribution, Supplier<T> work) {
		Thread thread = Thread.currentThread();
		if (calls.putIfAbsent(thread, new Call(contribution, System.nanoTime(), thread)) != null) {
			return work.get();
		}
		try {
			return work.get();
		} finally {
			calls.remove(thread);
		}
	}

	void noteFailure(String contribution, String trace) {
		failed.putIfAbsent(contribution, trace);
	}

	/** The contributions that failed, with the stack traces of their first failures. */
	Map<String, String> failed() {
		return Map.copyOf(failed);
	}

	/** The call that has taken longer than the limit. */
	Optional<Call> overdue() {
		long now = System.nanoTime();
		return calls.values().stream().filter(call -> now - call.start() > isolation.limit().toNanos())
				.max(Comparator.comparingLong(call -> now - call.start()));
	}
}
