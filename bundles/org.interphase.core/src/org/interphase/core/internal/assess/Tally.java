/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/** Counts the headline numbers of one thread, and adds up at once those whose draws are at hand. */
final class Tally {

	private final Draws draws;
	private final Map<Numbers, Count> counts = new IdentityHashMap<>();
	private final Map<Numbers, double[]> drawn = new IdentityHashMap<>();
	private @Nullable ExactSum sum;

	/** An estimate that has these numbers, and how often they come and go. */
	private record Count(Evaluation evaluation, int times) {
	}

	Tally(Draws draws) {
		this.draws = draws;
	}

	/** The draws of numbers that were made a moment ago, ohm cm2. */
	void drawn(Numbers numbers, double[] values) {
		drawn.put(numbers, values);
	}

	/** Forgets the draws that are at hand. */
	void next() {
		drawn.clear();
	}

	/** Adds numbers some times; takes them away if the number of times is negative. */
	void add(Evaluation evaluation, int times) {
		double[] values = drawn.get(evaluation.numbers());
		if (values != null) {
			sum().add(values, times);
		} else {
			counts.merge(evaluation.numbers(), new Count(evaluation, times),
					(known, more) -> new Count(known.evaluation(), known.times() + more.times()));
		}
	}

	void add(Tally other) {
		other.counts.values().forEach(count -> add(count.evaluation(), count.times()));
		ExactSum otherSum = other.sum;
		if (otherSum != null) {
			sum().add(otherSum);
		}
	}

	/** Adds all that was counted to a sum. */
	void addTo(ExactSum total) {
		ExactSum own = sum;
		if (own != null) {
			total.add(own);
		}
		counts.values().stream().filter(count -> count.times() != 0)
				.forEach(count -> total.add(count.evaluation().sum(draws), count.times()));
	}

	private ExactSum sum() {
		ExactSum own = sum;
		if (own == null) {
			own = new ExactSum(draws.count());
			sum = own;
		}
		return own;
	}
}
