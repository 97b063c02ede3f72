/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table with aligned columns. Cells wrap where it would get too wide. */
final class Table {

	private static final String GAP = "  "; //$NON-NLS-1$
	private static final int NARROWEST = 8;

	private final List<Column> columns;
	private final List<List<String>> rows = new ArrayList<>();

	/** A table with these columns. */
	Table(Column... columns) {
		this.columns = List.of(columns);
	}

	/** Adds a row, a cell for each column. */
	void row(String... cells) {
		rows.add(List.of(cells));
	}

	/** Whether it has no row. */
	boolean isEmpty() {
		return rows.isEmpty();
	}

	/** Its lines, the titles first unless all are empty. */
	List<String> lines(int width) {
		List<List<String>> all = new ArrayList<>(rows);
		List<String> titles = columns.stream().map(Column::title).toList();
		if (!titles.stream().allMatch(String::isEmpty)) {
			all.add(0, titles);
		}
		int[] widths = widths(all, width);
		List<String> lines = new ArrayList<>();
		for (List<String> row : all) {
			addRow(lines, row, widths);
		}
		return lines;
	}

	private int[] widths(List<List<String>> all, int available) {
		int[] widths = new int[columns.size()];
		for (List<String> row : all) {
			for (int i = 0; i < widths.length; i++) {
				widths[i] = Math.max(widths[i], row.get(i).length());
			}
		}
		int excess = Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1) - available;
		while (excess > 0) {
			int widest = 0;
			for (int i = 1; i < widths.length; i++) {
				widest = widths[i] > widths[widest] ? i : widest;
			}
			if (widths[widest] <= NARROWEST) {
				break;
			}
			widths[widest]--;
			excess--;
		}
		return widths;
	}

	private void addRow(List<String> lines, List<String> row, int[] widths) {
		List<List<String>> cells = new ArrayList<>();
		int height = 1;
		for (int i = 0; i < widths.length; i++) {
			List<String> cell = Wrapping.lines(row.get(i), Math.max(widths[i], 1));
			cells.add(cell);
			height = Math.max(height, cell.size());
		}
		for (int level = 0; level < height; level++) {
			StringBuilder line = new StringBuilder();
			for (int i = 0; i < widths.length; i++) {
				String text = level < cells.get(i).size() ? cells.get(i).get(level) : ""; //$NON-NLS-1$
				String padding = " ".repeat(widths[i] - text.length()); //$NON-NLS-1$
				line.append(i == 0 ? "" : GAP).append(columns.get(i).toTheRight() ? padding + text : text + padding); //$NON-NLS-1$
			}
			lines.add(line.toString().stripTrailing());
		}
	}

	/**
	 * A column.
	 *
	 * @param title      title
	 * @param toTheRight whether its cells end flush, as numbers do
	 */
	record Column(String title, boolean toTheRight) {

		/** A column of words. */
		static Column words(String title) {
			return new Column(title, false);
		}

		/** A column of numbers. */
		static Column numbers(String title) {
			return new Column(title, true);
		}
	}
}
