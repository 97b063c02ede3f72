/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.registry;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Contributions in their order, found by the interfaces that they implement. */
public final class Contributed {

	private final List<Object> all;
	private final Map<Class<?>, List<?>> byType = new ConcurrentHashMap<>();

	/** These contributions. */
	public Contributed(List<Object> all) {
		this.all = List.copyOf(all);
	}

	/** All contributions. */
	public Stream<Object> all() {
		return all.stream();
	}

	/** The contributions that implement an interface, in their order. */
	public <T> List<T> of(Class<T> type) {
		@SuppressWarnings("unchecked") // each list holds what its key says
		List<T> found = (List<T>) byType.computeIfAbsent(type, key -> select(type));
		return found;
	}

	/** The contributions that implement an interface, in another order. */
	public <T> List<T> of(Class<T> type, Comparator<T> order) {
		return select(type).stream().sorted(order).toList();
	}

	private <T> List<T> select(Class<T> type) {
		return all.stream().filter(type::isInstance).map(type::cast).toList();
	}
}
