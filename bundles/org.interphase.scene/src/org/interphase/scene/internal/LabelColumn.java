/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene.internal;

/** Places labels below each other near the heights where they belong, none upon another. */
final class LabelColumn {

	private LabelColumn() {
	}

	/**
	 * Heights of the labels, as near to the wanted ones as their order and distance allow.
	 *
	 * @param wanted   wanted heights, ascending
	 * @param distance smallest distance between two
	 * @param top      smallest height allowed
	 */
	static double[] place(double[] wanted, double distance, double top) {
		double[] places = new double[wanted.length];
		int start = 0;
		double lowest = top;
		while (start < places.length) {
			int end = start + 1;
			// a run of labels that push each other is centred on the heights that they want
			double sum = wanted[start];
			double first = Math.max(lowest, sum);
			while (end < places.length && wanted[end] < first + (end - start) * distance) {
				sum += wanted[end] - (end - start) * distance;
				end++;
				first = Math.max(lowest, sum / (end - start));
			}
			for (int index = start; index < end; index++) {
				places[index] = first + (index - start) * distance;
			}
			lowest = places[end - 1] + distance;
			start = end;
		}
		return places;
	}
}
