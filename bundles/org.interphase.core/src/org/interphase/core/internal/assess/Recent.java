/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Values that were asked for not long ago, in two generations: when the young one is full it becomes the old one, and the old one
 * is forgotten. Safe for use from several threads; a value that two ask for at the same time may be made twice.
 */
final class Recent<K, V> {

	private final int most;
	private volatile Map<K, V> young = new ConcurrentHashMap<>();
	private volatile Map<K, V> old = Map.of();

	/** A memory that never holds more than twice as many values, plus one for each thread. */
	Recent(int most) {
		this.most = most;
	}

	V get(K key, Function<K, V> maker) {
		@Nullable
		V known = young.get(key);
		if (known != null) {
			return known;
		}
		known = old.get(key);
		V value = known == null ? maker.apply(key) : known;
		keep(key, value);
		return value;
	}

	private void keep(K key, V value) {
		Map<K, V> present = young;
		if (present.size() >= most) {
			synchronized (this) {
				if (young == present) {
					old = present;
					young = new ConcurrentHashMap<>();
				}
			}
		}
		young.put(key, value);
	}
}
