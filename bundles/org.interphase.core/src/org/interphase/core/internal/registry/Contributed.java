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

	private final List<Contribution> all;
	private final Map<Class<?>, List<?>> byType = new ConcurrentHashMap<>();

	/** These contributions. */
	public Contributed(List<Contribution> all) {
		this.all = List.copyOf(all);
	}

	/** All contributions. */
	public Stream<Contribution> all() {
		return all.stream();
	}

	/** The contributions that implement an interface, in their order. */
	public <T> List<T> of(Class<T> type) {
		@SuppressWarnings("unchecked") // each list holds what its key says
		List<T> found = (List<T>) byType.computeIfAbsent(type, key -> select(type));
		return found;
	}

	/** The contributions that implement an interface, in the order of the ids of one kind. */
	public <T> List<T> byId(Class<T> type, String kind) {
		return all().filter(contribution -> contribution.as(type).isPresent())
				.sorted(Comparator.comparing(contribution -> id(contribution, kind)))
				.flatMap(contribution -> contribution.as(type).stream()).toList();
	}

	private static String id(Contribution contribution, String kind) {
		return contribution.identities().stream().filter(identity -> identity.kind().equals(kind)).map(Identity::id)
				.findFirst().orElse(""); //$NON-NLS-1$
	}

	private <T> List<T> select(Class<T> type) {
		return all().flatMap(contribution -> contribution.as(type).stream()).toList();
	}
}
