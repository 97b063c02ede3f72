/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.isolation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.interphase.core.internal.text.Texts;

/**
 * Remembers over the assessments of a session which contributions must not be asked any more: one that did not answer in time,
 * at once; one that failed in several assessments running, then. Safe for use from several threads.
 */
public final class Isolation {

	private static final Texts TEXTS = new Texts(Isolation.class);
	/** Time that one call of a contribution may take. */
	public static final Duration DEFAULT_LIMIT = Duration.ofSeconds(10);

	private static final int NEVER = Integer.MAX_VALUE;
	private static final Isolation SESSION = new Isolation(DEFAULT_LIMIT, NEVER);

	private final Duration limit;
	private final int patience;
	private final Map<String, Suspension> suspended = new TreeMap<>();
	private final Map<String, Integer> failures = new TreeMap<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	/**
	 * An isolation of its own.
	 *
	 * @param limit    time that one call of a contribution may take
	 * @param patience number of assessments running in which a contribution may fail before it is suspended, at least 1
	 */
	public Isolation(Duration limit, int patience) {
		if (limit.isNegative() || limit.isZero() || patience < 1) {
			throw new IllegalArgumentException("The limit must be positive and the patience at least 1."); //$NON-NLS-1$
		}
		this.limit = limit;
		this.patience = patience;
	}

	/**
	 * The isolation of programs that run through: only a contribution that hangs is suspended, so that the result for one
	 * design does not depend on the designs before it.
	 */
	public static Isolation session() {
		return SESSION;
	}

	/** Time that one call of a contribution may take. */
	public Duration limit() {
		return limit;
	}

	/** Contributions that are not asked any more, ordered by id. */
	public synchronized List<Suspension> suspended() {
		return List.copyOf(suspended.values());
	}

	/** Why a contribution is not asked; empty if it is. */
	public synchronized Optional<Suspension> suspension(String contribution) {
		return Optional.ofNullable(suspended.get(contribution));
	}

	/** Lets a contribution try again. */
	public void release(String contribution) {
		synchronized (this) {
			suspended.remove(contribution);
			failures.remove(contribution);
		}
		listeners.forEach(Runnable::run);
	}

	/** Suspends a contribution. */
	public void suspend(String contribution, String reason) {
		suspend(contribution, reason, ""); //$NON-NLS-1$
	}

	/**
	 * Suspends a contribution.
	 *
	 * @param trace what it was doing, as a stack trace for its maker; may be empty
	 */
	public void suspend(String contribution, String reason, String trace) {
		synchronized (this) {
			suspended.putIfAbsent(contribution, new Suspension(contribution, reason, Instant.now(), trace));
		}
		listeners.forEach(Runnable::run);
	}

	/** Takes note of the contributions that failed in an assessment; all others have done well. */
	public void finished(Set<String> failed) {
		finished(failed.stream().collect(Collectors.toMap(Function.identity(), contribution -> ""))); //$NON-NLS-1$
	}

	/**
	 * Takes note of the contributions that failed in an assessment; all others have done well.
	 *
	 * @param failed the contributions with the stack traces of their failures, which may be empty
	 */
	public void finished(Map<String, String> failed) {
		List<String> offenders = new ArrayList<>();
		synchronized (this) {
			failures.keySet().retainAll(failed.keySet());
			for (String contribution : failed.keySet()) {
				if (failures.merge(contribution, 1, Integer::sum) >= patience && !suspended.containsKey(contribution)) {
					offenders.add(contribution);
				}
			}
		}
		offenders.forEach(contribution -> suspend(contribution,
				TEXTS.get("fault.again", String.valueOf(patience)), failed.getOrDefault(contribution, ""))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Calls the listener after each change of the suspended contributions, on the thread of the change. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Ends {@link #addListener}. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}
}
