/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.registry;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Contributions, found by the interfaces that they implement. */
public final class Contributed {

	private final List<Contribution> all;
	private final ToIntFunction<Identity> position;
	private final Map<Class<?>, List<?>> byType = new ConcurrentHashMap<>();

	/**
	 * Contributions in their default order.
	 *
	 * @param position place of a contribution among those of its kind; of those with the same place the default order decides
	 */
	public Contributed(List<Contribution> all, ToIntFunction<Identity> position) {
		this.all = List.copyOf(all);
		this.position = position;
	}

	/** All contributions in their default order. */
	public Stream<Contribution> all() {
		return all.stream();
	}

	/** The contributions that implement an interface, in the order in which they are asked. */
	public <T> List<T> of(Class<T> type) {
		@SuppressWarnings("unchecked") // each list holds what its key says
		List<T> found = (List<T>) byType.computeIfAbsent(type, key -> select(type));
		return found;
	}

	/** The contributions that implement an interface, in the order of the ids of one kind. */
	public <T> List<T> byId(Class<T> type, String kind) {
		return all().filter(contribution -> contribution.as(type).isPresent())
				.sorted(Comparator.comparing(contribution -> identity(contribution, kind).map(Identity::id).orElse(""))) //$NON-NLS-1$
				.flatMap(contribution -> contribution.as(type).stream()).toList();
	}

	/** The contributions of a kind, in the order in which they are asked. */
	public Stream<Contribution> ofKind(String kind) {
		return all().filter(contribution -> identity(contribution, kind).isPresent())
				.sorted(Comparator.comparingInt(contribution -> position(contribution, kind)));
	}

	private static Optional<Identity> identity(Contribution contribution, String kind) {
		return contribution.identities().stream().filter(identity -> identity.kind().equals(kind)).findFirst();
	}

	private int position(Contribution contribution, String kind) {
		return identity(contribution, kind).map(position::applyAsInt).orElse(Integer.MAX_VALUE);
	}

	private <T> List<T> select(Class<T> type) {
		return ofKind(Identity.kind(type)).flatMap(contribution -> contribution.as(type).stream()).toList();
	}
}
