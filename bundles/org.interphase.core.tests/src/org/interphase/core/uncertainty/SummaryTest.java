/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryTest {

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 19, 100, 4000, 100_001 })
	void quantilesAreThoseOfTheSortedDraws(int count) {
		double[] draws = new Random(count).doubles(count).map(u -> Math.exp(5 * u)).toArray();
		assertEquals(sorted(draws), Summary.of(draws));
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 4000 })
	void drawsThatAreEqualOrInOrderToo(int count) {
		double[] equal = new double[count];
		Arrays.fill(equal, 7);
		assertEquals(new Summary(7, 7, 7), Summary.of(equal));
		double[] falling = IntStream.range(0, count).mapToDouble(i -> count - i).toArray();
		assertEquals(sorted(falling), Summary.of(falling));
	}

	private static Summary sorted(double[] draws) {
		double[] sorted = draws.clone();
		Arrays.sort(sorted);
		return new Summary(quantile(sorted, 0.05), quantile(sorted, 0.5), quantile(sorted, 0.95));
	}

	private static double quantile(double[] sorted, double probability) {
		double position = Math.clamp(probability * sorted.length - 0.5, 0, sorted.length - 1.0);
		int below = (int) position;
		int above = Math.min(below + 1, sorted.length - 1);
		return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
	}
}
