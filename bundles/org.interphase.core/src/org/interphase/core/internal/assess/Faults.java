/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.assess.Fault;
import org.interphase.core.internal.registry.Traces;
import org.interphase.core.internal.text.Texts;
import org.interphase.core.isolation.Suspension;

/** Runs contributions so that a failing one is noted by name and the rest goes on; a suspended one is not run at all. */
final class Faults {

	private static final Texts TEXTS = new Texts(Faults.class);
	private final Watch watch;
	private final Set<Fault> faults = new LinkedHashSet<>();
	private boolean failed;

	Faults(Watch watch) {
		this.watch = watch;
	}

	<T> T guard(String contribution, String element, T fallback, Supplier<@Nullable T> work) {
		Optional<Suspension> suspension = watch.suspension(contribution);
		if (suspension.isPresent()) {
			note(contribution, "", TEXTS.get("fault.suspended", suspension.get().reason())); //$NON-NLS-1$ //$NON-NLS-2$
			return fallback;
		}
		try {
			T result = watch.<@Nullable T>during(contribution, work);
			if (result != null) {
				return result;
			}
			add(contribution, element, TEXTS.get("fault.nothing")); //$NON-NLS-1$
		} catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError | AssertionError failure) {
			String message = failure.getMessage();
			failed = true;
			watch.noteFailure(contribution, Traces.of(failure));
			note(contribution, element, failure.getClass().getSimpleName() + (message == null ? "" : ": " + message)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return fallback;
	}

	void add(String contribution, String element, String problem) {
		failed = true;
		watch.noteFailure(contribution, ""); //$NON-NLS-1$
		note(contribution, element, problem);
	}

	private void note(String contribution, String element, String problem) {
		faults.add(new Fault(contribution, element, problem));
	}

	/** Adds what was noted elsewhere in the same assessment, or in an earlier one that would be repeated. */
	void addAll(Collection<Fault> notes) {
		if (!notes.isEmpty()) {
			faults.addAll(notes);
		}
	}

	/** Whether a contribution failed; that one is suspended is no failure. */
	boolean failed() {
		return failed;
	}

	List<Fault> list() {
		return List.copyOf(faults);
	}
}
