/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.assess.Fault;

/** Runs contributions so that a failing one is noted by name and the rest goes on. */
final class Faults {

	private final List<Fault> faults = new ArrayList<>();

	<T> T guard(String contribution, String element, T fallback, Supplier<@Nullable T> work) {
		try {
			T result = work.get();
			if (result != null) {
				return result;
			}
			add(contribution, element, "It returned nothing."); //$NON-NLS-1$
		} catch (RuntimeException | LinkageError | StackOverflowError | AssertionError failure) {
			String message = failure.getMessage();
			add(contribution, element, failure.getClass().getSimpleName() + (message == null ? "" : ": " + message)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return fallback;
	}

	void add(String contribution, String element, String problem) {
		Fault fault = new Fault(contribution, element, problem);
		if (!faults.contains(fault)) {
			faults.add(fault);
		}
	}

	List<Fault> list() {
		return List.copyOf(faults);
	}
}
