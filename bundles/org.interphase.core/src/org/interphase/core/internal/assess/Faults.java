/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.assess.Fault;
import org.interphase.core.isolation.Suspension;

/** Runs contributions so that a failing one is noted by name and the rest goes on; a suspended one is not run at all. */
final class Faults {

	private final Watch watch;
	private final List<Fault> faults = new ArrayList<>();

	Faults(Watch watch) {
		this.watch = watch;
	}

	<T> T guard(String contribution, String element, T fallback, Supplier<@Nullable T> work) {
		Optional<Suspension> suspension = watch.suspension(contribution);
		if (suspension.isPresent()) {
			note(contribution, "", "It is suspended for this session. " + suspension.get().reason()); //$NON-NLS-1$ //$NON-NLS-2$
			return fallback;
		}
		try {
			T result = watch.<@Nullable T>during(contribution, work);
			if (result != null) {
				return result;
			}
			add(contribution, element, "It returned nothing."); //$NON-NLS-1$
		} catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError | AssertionError failure) {
			String message = failure.getMessage();
			add(contribution, element, failure.getClass().getSimpleName() + (message == null ? "" : ": " + message)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return fallback;
	}

	void add(String contribution, String element, String problem) {
		watch.noteFailure(contribution);
		note(contribution, element, problem);
	}

	private void note(String contribution, String element, String problem) {
		Fault fault = new Fault(contribution, element, problem);
		if (!faults.contains(fault)) {
			faults.add(fault);
		}
	}

	List<Fault> list() {
		return List.copyOf(faults);
	}
}
