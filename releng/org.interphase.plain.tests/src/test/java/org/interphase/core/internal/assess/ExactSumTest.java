/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class ExactSumTest {

	private static final int ROWS = 7;

	@Test
	void theOrderMakesNoDifference() {
		List<double[]> columns = columns(500);
		ExactSum forwards = sum(columns);
		Collections.shuffle(columns, new Random(2));
		assertArrayEquals(forwards.values(), sum(columns).values(), 0);
	}

	@Test
	void whatIsTakenAwayIsGone() {
		List<double[]> columns = columns(200);
		ExactSum sum = sum(columns);
		for (double[] column : columns.subList(50, 200)) {
			sum.add(column, -1);
		}
		assertArrayEquals(sum(columns.subList(0, 50)).values(), sum.values(), 0);
	}

	@Test
	void severalTimesIsAsGoodAsOneAfterTheOther() {
		double[] column = columns(1).getFirst();
		ExactSum once = new ExactSum(ROWS);
		once.add(column, 1667);
		ExactSum oneByOne = new ExactSum(ROWS);
		for (int i = 0; i < 1667; i++) {
			oneByOne.add(column, 1);
		}
		assertArrayEquals(once.values(), oneByOne.values(), 0);
	}

	@Test
	void oneColumnIsItself() {
		double[] column = { 0, 1e-9, 0.1, Math.PI, 1234.5678, 9.99e12, 4e21 };
		ExactSum sum = new ExactSum(ROWS);
		sum.add(column, 1);
		assertArrayEquals(column, sum.values(), 0);
	}

	@Test
	void theSumIsRightToTheLastDigit() {
		List<double[]> columns = columns(1000);
		double[] values = sum(columns).values();
		for (int row = 0; row < ROWS; row++) {
			BigDecimal exact = BigDecimal.ZERO;
			for (double[] column : columns) {
				exact = exact.add(new BigDecimal(column[row]));
			}
			assertEquals(exact.doubleValue(), values[row], Math.ulp(values[row]));
		}
	}

	@Test
	void sumsOfSeveralThreadsAreJoined() {
		List<double[]> columns = columns(100);
		ExactSum joined = sum(columns.subList(0, 30));
		joined.add(sum(columns.subList(30, 100)));
		assertArrayEquals(sum(columns).values(), joined.values(), 0);
	}

	@Test
	void aCopyIsIndependent() {
		ExactSum sum = sum(columns(3));
		double[] before = sum.values();
		sum.copy().add(columns(1).getFirst(), 1);
		assertArrayEquals(before, sum.values(), 0);
	}

	private static ExactSum sum(List<double[]> columns) {
		ExactSum sum = new ExactSum(ROWS);
		columns.forEach(column -> sum.add(column, 1));
		return sum;
	}

	/** Resistances from a milliohm to a gigaohm. */
	private static List<double[]> columns(int count) {
		Random random = new Random(1);
		List<double[]> columns = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			columns.add(random.doubles(ROWS, -3, 9).map(exponent -> Math.pow(10, exponent)).toArray());
		}
		return columns;
	}
}
