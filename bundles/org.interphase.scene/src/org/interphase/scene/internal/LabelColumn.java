/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene.internal;

import java.util.List;

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
	static double[] place(List<Double> wanted, double distance, double top) {
		double[] places = new double[wanted.size()];
		int start = 0;
		double lowest = top;
		while (start < places.length) {
			int end = start + 1;
			double first = Math.max(lowest, wanted.get(start));
			// a run of labels that push each other is centred on the heights that they want
			while (end < places.length && wanted.get(end) < first + (end - start) * distance) {
				end++;
				first = Math.max(lowest, centred(wanted, start, end, distance));
			}
			for (int index = start; index < end; index++) {
				places[index] = first + (index - start) * distance;
			}
			lowest = places[end - 1] + distance;
			start = end;
		}
		return places;
	}

	private static double centred(List<Double> wanted, int start, int end, double distance) {
		double sum = 0;
		for (int index = start; index < end; index++) {
			sum += wanted.get(index) - (index - start) * distance;
		}
		return sum / (end - start);
	}
}
