/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.library.internal;

import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A value that is computed once, when it is first asked for. A computation that throws is tried again at the next call.
 *
 * @param <T> type of the value
 */
public final class Lazy<T> implements Supplier<T> {

	private final Supplier<T> computation;
	private volatile @Nullable T value;

	public Lazy(Supplier<T> computation) {
		this.computation = computation;
	}

	@Override
	public T get() {
		T result = value;
		if (result == null) {
			synchronized (this) {
				result = value;
				if (result == null) {
					result = computation.get();
					value = result;
				}
			}
		}
		return result;
	}
}
