/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene.internal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.scene.Badge;
import org.interphase.scene.Bounds;
import org.interphase.scene.StackFigure;

/** The places of the badges of one stack: beside their elements, and where these are thin, below each other. */
final class BadgeColumn {

	/** Smallest distance of two badges. */
	static final double DISTANCE = 2 * Symbols.RADIUS + 3;

	/** The badge of the layer or boundary with a number: where it stands and where it belongs. */
	record Place(int number, double y, double wanted) {

		/** Whether it had to move away from its element. */
		boolean isMoved() {
			return Math.abs(y - wanted) > 1;
		}
	}

	private final int[] numbers;
	private final double[] wanted;
	private final double[] places;

	/**
	 * The places.
	 *
	 * @param edges upper edges of the layers, and the lower edge of the last one
	 */
	BadgeColumn(StackFigure stack, double[] edges) {
		int most = stack.layers().size() + stack.boundaries().size();
		int[] allNumbers = new int[most];
		double[] allWanted = new double[most];
		int count = 0;
		for (int number = 1; number <= most; number++) {
			int index = (number - 1) / 2;
			boolean isLayer = number % 2 == 1;
			@Nullable
			Badge badge = isLayer ? stack.layers().get(index).badge() : stack.boundaries().get(index).badge();
			if (badge != null) {
				allNumbers[count] = number;
				allWanted[count++] = isLayer ? (edges[index] + edges[index + 1]) / 2 : edges[index + 1];
			}
		}
		numbers = Arrays.copyOf(allNumbers, count);
		wanted = Arrays.copyOf(allWanted, count);
		places = LabelColumn.place(wanted, DISTANCE, edges[0]);
	}

	/** Lower end of the last badge. */
	double bottom() {
		return places.length == 0 ? 0 : places[places.length - 1] + Symbols.RADIUS + 1;
	}

	/** The badges of which an area shows the mark or the line to it. */
	List<Place> in(Bounds area) {
		int first = Math.min(firstFrom(places, area.y() - DISTANCE), firstFrom(wanted, area.y() - DISTANCE));
		int end = Math.max(firstFrom(places, area.bottom() + DISTANCE), firstFrom(wanted, area.bottom() + DISTANCE));
		return IntStream.range(first, end).mapToObj(this::place).toList();
	}

	/** The number of the element whose badge stands at a height; -1 if there is none. */
	int at(double y) {
		int index = firstFrom(places, y - Symbols.RADIUS);
		return index < places.length && places[index] - y <= Symbols.RADIUS ? numbers[index] : -1;
	}

	/** Whether the badge of an element stands beside it. */
	boolean isBeside(int number) {
		int index = Arrays.binarySearch(numbers, number);
		return index >= 0 && !place(index).isMoved();
	}

	private Place place(int index) {
		return new Place(numbers[index], places[index], wanted[index]);
	}

	private static int firstFrom(double[] values, double limit) {
		int found = Arrays.binarySearch(values, limit);
		return found >= 0 ? found : -found - 1;
	}
}
