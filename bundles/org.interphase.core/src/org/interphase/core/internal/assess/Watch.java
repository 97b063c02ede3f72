/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.isolation.Isolation;
import org.interphase.core.isolation.Suspension;

/** Says which contribution is at work at the moment, so that another thread can see one that hangs. */
final class Watch {

	/** A call of a contribution. */
	record Call(String contribution, long start) {
	}

	private final Isolation isolation;
	private final Set<String> failed = ConcurrentHashMap.newKeySet();
	private volatile @Nullable Call call;

	Watch(Isolation isolation) {
		this.isolation = isolation;
	}

	Optional<Suspension> suspension(String contribution) {
		return isolation.suspension(contribution);
	}

	/** Does a piece of work in the name of a contribution; within it no other contribution is watched. */
	<T> T during(String contribution, Supplier<T> work) {
		if (call != null) {
			return work.get();
		}
		call = new Call(contribution, System.nanoTime());
		try {
			return work.get();
		} finally {
			call = null;
		}
	}

	void noteFailure(String contribution) {
		failed.add(contribution);
	}

	Set<String> failed() {
		return Set.copyOf(failed);
	}

	/** The call that has taken longer than the limit. */
	Optional<Call> overdue() {
		Call current = call;
		return current != null && System.nanoTime() - current.start() > isolation.limit().toNanos()
				? Optional.of(current)
				: Optional.empty();
	}
}
