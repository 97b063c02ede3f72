/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.context.StackContext;
import org.interphase.core.uncertainty.Summary;

/**
 * The layers, or the boundaries, of a stack with what rules see of them that look no further than the neighbours, and which of
 * them look as they did in the last assessment. Safe for use from several threads: two may make the same window at the same time.
 */
final class Surroundings {

	private static final int NOWHERE = -1;

	private final IntFunction<Window> maker;
	private final @Nullable Window[] windows;
	private final int[] moved;
	private final int[] changed;

	private Surroundings(int count, IntFunction<Window> maker, int[] moved, int[] changed) {
		this.maker = maker;
		this.moved = moved;
		this.changed = changed;
		windows = new @Nullable Window[count];
	}

	/** The layers; without changes nothing is known of the last assessment. */
	static Surroundings ofLayers(StackFacts facts, @Nullable Changes changes) {
		StackContext stack = facts.stack();
		IntFunction<Window> maker = place -> Window.around(stack.layers().get(place), stack);
		return changes == null ? unknown(stack.layers().size(), maker)
				: compared(changes.layers(), changes.before().layers().size(), maker,
						(place, before) -> sameAsr(facts, changes, place, before, -1, 0));
	}

	/** The boundaries; without changes nothing is known of the last assessment. */
	static Surroundings ofBoundaries(StackFacts facts, @Nullable Changes changes) {
		StackContext stack = facts.stack();
		IntFunction<Window> maker = place -> Window.around(stack.boundaries().get(place), stack);
		return changes == null ? unknown(stack.boundaries().size(), maker)
				: compared(changes.boundaries(), changes.before().boundaries().size(), maker,
						(place, before) -> sameAsr(facts, changes, place, before, -1, 1));
	}

	private static Surroundings unknown(int count, IntFunction<Window> maker) {
		return new Surroundings(count, maker, new int[0], IntStream.range(0, count).toArray());
	}

	/** Whether the resistances that are seen from a place are those that were seen from another place then. */
	private interface Likeness {

		boolean holds(int place, int before);
	}

	private static Surroundings compared(int[] unchanged, int countBefore, IntFunction<Window> maker, Likeness likeness) {
		int[] moved = new int[countBefore];
		Arrays.fill(moved, NOWHERE);
		int[] changed = new int[unchanged.length];
		int count = 0;
		for (int place = 0; place < unchanged.length; place++) {
			int before = unchanged[place];
			if (before >= 0 && likeness.holds(place, before)) {
				moved[before] = place;
			} else {
				changed[count++] = place;
			}
		}
		return new Surroundings(unchanged.length, maker, moved, Arrays.copyOf(changed, count));
	}

	private static boolean sameAsr(StackFacts facts, Changes changes, int place, int before, int from, int to) {
		@Nullable
		Summary[] then = changes.before().rules().asr();
		for (int step = from; step <= to; step++) {
			if (!Objects.equals(at(facts.boundaries(), place + step), at(then, before + step))) {
				return false;
			}
		}
		return true;
	}

	private static @Nullable Summary at(@Nullable Summary[] boundaries, int place) {
		return place >= 0 && place < boundaries.length ? boundaries[place] : null;
	}

	/** Places of all layers or boundaries. */
	int[] all() {
		return IntStream.range(0, windows.length).toArray();
	}

	/** Places of those that do not look as they did. */
	int[] changed() {
		return changed;
	}

	/** Where the one stands now that stood at a place in the last assessment; negative if it does not look as it did. */
	int now(int before) {
		return moved[before];
	}

	/** What is seen from a place. */
	Window window(int place) {
		Window window = windows[place];
		if (window == null) {
			window = maker.apply(place);
			windows[place] = window;
		}
		return window;
	}
}
