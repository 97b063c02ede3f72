/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The draws of the numbers that were made last, so that a cell can be added up without drawing its parts again. They are few,
 * because draws take a thousand times the room of the numbers. Safe for use from several threads.
 */
final class FreshDraws {

	private static final int MOST = 64;
	/** Values that are kept: 2 MB. */
	private static final int VALUES = 256_000;

	private final AtomicReferenceArray<@Nullable Entry> ring;
	private final AtomicInteger next = new AtomicInteger();

	private record Entry(Numbers numbers, double[] values) {
	}

	/** Keeps none if there are so many draws that one column takes all the room. */
	FreshDraws(int count) {
		ring = new AtomicReferenceArray<>(Math.min(MOST, VALUES / count));
	}

	/** Keeps the draws of numbers in place of the oldest ones, ohm cm2. */
	void keep(Numbers numbers, double[] values) {
		if (ring.length() > 0) {
			ring.set(Math.floorMod(next.getAndIncrement(), ring.length()), new Entry(numbers, values));
		}
	}

	/** The draws of an estimate, ohm cm2; made again if they are forgotten, and kept for the next cell with such a part. */
	double[] of(Evaluation estimate, Draws draws) {
		for (int i = 0; i < ring.length(); i++) {
			Entry entry = ring.get(i);
			if (entry != null && entry.numbers() == estimate.numbers()) {
				return entry.values();
			}
		}
		double[] values = estimate.sum(draws);
		keep(estimate.numbers(), values);
		return values;
	}
}
