/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Finds parts of an earlier picture by their ids. */
final class Aligner<T> {

	private static final int NOWHERE = -1;

	private final T[] before;
	private final Function<T, String> id;
	private final boolean[] taken;
	private final Map<String, Integer> places = new HashMap<>();
	private int shift;

	Aligner(T[] before, Function<T, String> id) {
		this.before = before;
		this.id = id;
		taken = new boolean[before.length];
	}

	/** The equal part with the same id, if there is one that is not yet taken; else the part itself. */
	T common(int index, T part) {
		int place = place(index, id.apply(part));
		if (place == NOWHERE || taken[place] || !before[place].equals(part)) {
			return part;
		}
		taken[place] = true;
		return before[place];
	}

	/** Takes the part at a place. Gives whether it was not yet taken. */
	boolean take(int place) {
		boolean free = !taken[place];
		taken[place] = true;
		return free;
	}

	private int place(int index, String wanted) {
		int expected = index + shift;
		if (expected >= 0 && expected < before.length && id.apply(before[expected]).equals(wanted)) {
			return expected;
		}
		if (places.isEmpty()) {
			for (int place = 0; place < before.length; place++) {
				places.putIfAbsent(id.apply(before[place]), place);
			}
		}
		int found = places.getOrDefault(wanted, NOWHERE);
		if (found != NOWHERE) {
			shift = found - index;
		}
		return found;
	}
}
