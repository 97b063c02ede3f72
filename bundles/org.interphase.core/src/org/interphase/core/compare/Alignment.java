/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Which entries of two lists are the same. Entries with the same identity are, wherever they stand; of the others those that
 * look alike, in their order and without crossing what is aligned already.
 */
public final class Alignment {

	/** Larger tables are not searched for common subsequences; what differs counts as removed and added then. */
	private static final long LARGEST_TABLE = 25_000_000;

	private final int[] partners;
	private final int afterSize;

	private Alignment(int beforeSize, int afterSize) {
		partners = new int[beforeSize];
		Arrays.fill(partners, -1);
		this.afterSize = afterSize;
	}

	/**
	 * Aligns two lists.
	 *
	 * @param identity identity of an entry; null if it has none
	 * @param looks    what entries that look alike have in common, the most telling first
	 */
	public static <T> Alignment of(List<? extends T> before, List<? extends T> after,
			Function<? super T, @Nullable Object> identity, List<Function<? super T, Object>> looks) {
		Alignment alignment = new Alignment(before.size(), after.size());
		alignment.identify(before.stream().map(identity).toList(), after.stream().map(identity).toList());
		for (Function<? super T, Object> look : looks) {
			alignment.match(before.stream().<Object>map(look).toList(), after.stream().<Object>map(look).toList());
		}
		return alignment;
	}

	/** Place of the entry after, of the entry that stood at a place before; -1 if it is gone. */
	public int after(int before) {
		return partners[before];
	}

	/** Pairs of places, of removed entries as well (after is -1) and of added ones (before is -1), in the order after. */
	public List<Pair> pairs() {
		List<Pair> pairs = new ArrayList<>();
		int[] backwards = new int[afterSize];
		Arrays.fill(backwards, -1);
		for (int i = 0; i < partners.length; i++) {
			if (partners[i] >= 0) {
				backwards[partners[i]] = i;
			}
		}
		boolean[] steady = steady();
		addRemoved(pairs, 0);
		for (int j = 0; j < afterSize; j++) {
			int i = backwards[j];
			pairs.add(new Pair(i, j, i >= 0 && !steady[i]));
			if (i >= 0) {
				addRemoved(pairs, i + 1);
			}
		}
		return pairs;
	}

	private void addRemoved(List<Pair> pairs, int from) {
		for (int i = from; i < partners.length && partners[i] < 0; i++) {
			pairs.add(new Pair(i, -1, false));
		}
	}

	private void identify(List<@Nullable Object> before, List<@Nullable Object> after) {
		Map<Object, Integer> places = new HashMap<>();
		for (int j = 0; j < after.size(); j++) {
			Object key = after.get(j);
			if (key != null) {
				places.putIfAbsent(key, j);
			}
		}
		for (int i = 0; i < before.size(); i++) {
			Object key = before.get(i);
			Integer place = key == null ? null : places.remove(key);
			if (place != null) {
				partners[i] = place;
			}
		}
	}

	private void match(List<Object> before, List<Object> after) {
		boolean[] taken = new boolean[afterSize];
		Arrays.stream(partners).filter(place -> place >= 0).forEach(place -> taken[place] = true);
		int[] rows = IntStream.range(0, partners.length).filter(i -> partners[i] < 0).toArray();
		int[] columns = IntStream.range(0, afterSize).filter(j -> !taken[j]).toArray();
		int[] lowest = lowest();
		int[] highest = highest();
		Likeness alike = (row, column) -> Objects.equals(before.get(rows[row]), after.get(columns[column]))
				&& columns[column] > lowest[rows[row]] && columns[column] < highest[rows[row]];
		int start = 0;
		int rowEnd = rows.length;
		int columnEnd = columns.length;
		while (start < Math.min(rowEnd, columnEnd) && alike.at(start, start)) {
			partners[rows[start]] = columns[start];
			start++;
		}
		while (Math.min(rowEnd, columnEnd) > start && alike.at(rowEnd - 1, columnEnd - 1)) {
			partners[rows[--rowEnd]] = columns[--columnEnd];
		}
		if ((long) (rowEnd - start + 1) * (columnEnd - start + 1) <= LARGEST_TABLE) {
			common(start, rowEnd, columnEnd, alike, rows, columns);
		}
	}

	/** Longest common subsequence of what lies between start and the ends. */
	private void common(int start, int rowEnd, int columnEnd, Likeness alike, int[] rows, int[] columns) {
		int[][] longest = new int[rowEnd - start + 1][columnEnd - start + 1];
		for (int row = rowEnd - 1; row >= start; row--) {
			for (int column = columnEnd - 1; column >= start; column--) {
				longest[row - start][column - start] = alike.at(row, column)
						? longest[row - start + 1][column - start + 1] + 1
						: Math.max(longest[row - start + 1][column - start], longest[row - start][column - start + 1]);
			}
		}
		int row = start;
		int column = start;
		while (row < rowEnd && column < columnEnd) {
			if (alike.at(row, column)) {
				partners[rows[row++]] = columns[column++];
			} else if (longest[row - start + 1][column - start] >= longest[row - start][column - start + 1]) {
				row++;
			} else {
				column++;
			}
		}
	}

	/** For each entry before, the place after of its nearest aligned predecessor. */
	private int[] lowest() {
		int[] lowest = new int[partners.length];
		int last = -1;
		for (int i = 0; i < partners.length; i++) {
			lowest[i] = last;
			last = partners[i] >= 0 ? partners[i] : last;
		}
		return lowest;
	}

	/** For each entry before, the place after of its nearest aligned successor. */
	private int[] highest() {
		int[] highest = new int[partners.length];
		int next = afterSize;
		for (int i = partners.length - 1; i >= 0; i--) {
			highest[i] = next;
			next = partners[i] >= 0 ? partners[i] : next;
		}
		return highest;
	}

	/** Entries before that keep their order: a longest increasing sequence of their places after. */
	private boolean[] steady() {
		int[] tails = new int[partners.length];
		int[] previous = new int[partners.length];
		int length = 0;
		for (int i = 0; i < partners.length; i++) {
			if (partners[i] < 0) {
				continue;
			}
			int low = 0;
			int high = length;
			while (low < high) {
				int middle = (low + high) >>> 1;
				if (partners[tails[middle]] < partners[i]) {
					low = middle + 1;
				} else {
					high = middle;
				}
			}
			previous[i] = low == 0 ? -1 : tails[low - 1];
			tails[low] = i;
			length = Math.max(length, low + 1);
		}
		boolean[] steady = new boolean[partners.length];
		for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = previous[i]) {
			steady[i] = true;
		}
		return steady;
	}

	@FunctionalInterface
	private interface Likeness {

		boolean at(int row, int column);
	}

	/**
	 * Two entries that are the same.
	 *
	 * @param before place before, from 0; -1 for an added entry
	 * @param after  place after, from 0; -1 for a removed entry
	 * @param moved  whether it has changed its place among the others
	 */
	public record Pair(int before, int after, boolean moved) {

		/** Whether the entry is in both lists. */
		public boolean isKept() {
			return before >= 0 && after >= 0;
		}
	}
}
