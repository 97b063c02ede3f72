/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.facts;

import java.lang.ref.WeakReference;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.context.StackContext;

/**
 * What follows from a stack alone, computed once for the many rules that look at the same stack one after the other. Safe for use
 * from several threads.
 */
final class LastStack<T> {

	private final Function<StackContext, T> fact;
	private volatile @Nullable Known<T> last;

	LastStack(Function<StackContext, T> fact) {
		this.fact = fact;
	}

	private record Known<T>(WeakReference<StackContext> stack, T value) {
	}

	T of(StackContext stack) {
		Known<T> known = last;
		if (known != null && known.stack().refersTo(stack)) {
			return known.value();
		}
		T value = fact.apply(stack);
		last = new Known<>(new WeakReference<>(stack), value);
		return value;
	}
}
