/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal.run;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.epsilon.eol.execute.operations.contributors.OperationContributor;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Operations of maps. Public because the engine calls by reflection. */
@NonNullByDefault({})
public final class MapOperations extends OperationContributor {

	@Override
	public boolean contributesTo(Object target) {
		return true;
	}

	/** Value of a key; nothing if there is none. */
	public Object get(Object key) {
		return target().get(key);
	}

	/** Sets the value of a key. */
	public Object put(Object key, Object value) {
		return target().put(key, value);
	}

	/** Whether there is a value for a key. */
	public boolean containsKey(Object key) {
		return target().containsKey(key);
	}

	/** The keys. */
	public Collection<Object> keySet() {
		return List.copyOf(target().keySet());
	}

	/** The values. */
	public Collection<Object> values() {
		return List.copyOf(target().values());
	}

	/** Number of keys. */
	public int size() {
		return target().size();
	}

	/** Whether there are no keys. */
	public boolean isEmpty() {
		return target().isEmpty();
	}

	/** Removes a key. */
	public Object remove(Object key) {
		return target().remove(key);
	}

	@SuppressWarnings("unchecked") // the maps of scripts hold anything
	private Map<Object, Object> target() {
		return (Map<Object, Object>) getTarget();
	}
}
